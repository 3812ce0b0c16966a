import { type Fixer, isFixer } from '../domain/fixers.ts';
import { requestText, type ShownFix } from '../domain/request-text.ts';

/**
 * `<fix-request>`: writes what an agent sends to whoever has to do the fix that it stands in, for them to look at and copy.
 * All of it is read from the page.
 */
class FixRequest extends HTMLElement {
  connectedCallback(): void {
    const [write, preview] = [this.querySelector('button'), this.querySelector<HTMLElement>('copy-text')];
    const fix = this.closest('.fix');
    if (!write || !preview || !fix) return;
    write.hidden = false;
    write.addEventListener('click', () => {
      const text = preview.querySelector('pre');
      if (text) text.textContent = requestText(shownFix(fix, this.dataset.by ?? ''));
      preview.hidden = false;
      preview.querySelector('button')?.focus();
    });
  }
}

function shownFix(fix: Element, by: string): ShownFix {
  const cause = fix.closest('.cause');
  const [verify = '', undo] = [...fix.querySelectorAll('.after dd')].map(textOf);
  return {
    code: textOf(document.querySelector('.lead__code .plate')) || undefined,
    title: textOf(document.querySelector('h1')),
    cause: textOf(cause?.querySelector('h3')),
    tell: textOf(cause?.querySelector('.tell__text')),
    by: isFixer(by) ? by : ('none' satisfies Fixer),
    role: textOf(fix.querySelector('.fix__role')) || undefined,
    where: textOf(fix.querySelector('.path')) || undefined,
    steps: [...fix.querySelectorAll('.steps > li')].map(textOf),
    verify,
    undo,
  };
}

/** What an element says, on one line; `innerText` would leave out what is folded. */
function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

customElements.define('fix-request', FixRequest);
