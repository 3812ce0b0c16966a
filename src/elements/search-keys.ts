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
      move(1);
      break;
    case 'ArrowUp':
      move(-1);
      break;
    case 'Escape':
      if (!goBack()) return;
      break;
    case 'Enter':
      if (!list.active) return;
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
