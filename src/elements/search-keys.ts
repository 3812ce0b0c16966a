import type { SearchList } from './search-list.ts';

/** What keys do beyond the list. */
interface Keys {
  move(step: 1 | -1): void;
  /** Undoes the last step of a search; returns whether there was one. */
  goBack(): boolean;
}

/** The keys of a combobox. What it does not use stays with the input, and Enter without an active result with whoever submits. */
export function handleKey(event: KeyboardEvent, list: SearchList, { move, goBack }: Keys): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (!list.active && staysInText(event)) return;
      move(event.key === 'ArrowDown' ? 1 : -1);
      break;
    case 'Escape':
      if (!goBack()) return;
      break;
    case 'Enter':
      if (!list.active || event.shiftKey) return;
      list.active.click();
      break;
    case 'Home':
    case 'End':
      // They move in the text, so the reader is back in it.
      list.activate(undefined);
      return;
    default:
      return;
  }
  event.preventDefault();
}

/** Whether an arrow moves in a text of several lines: there is more of it in that direction. A field of one line has no rows. */
function staysInText({ key, target }: KeyboardEvent): boolean {
  const { rows = 1, value = '', selectionStart = 0, selectionEnd = 0 } = (target ?? {}) as Partial<HTMLTextAreaElement>;
  if (rows === 1) return false;
  return key === 'ArrowDown' ? selectionEnd < value.length : selectionStart > 0;
}
