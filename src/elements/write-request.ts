import type { Fixer } from '../domain/fixers.ts';
import { requestText, type ShownFix } from '../domain/request-text.ts';
import { textOf } from './text-of.ts';

/** What an agent sends to whoever has to do a fix, from the fix as the page shows it. */
export function writeRequest(fix: Element, by: Fixer): string {
  return requestText(shownFix(fix, by));
}

function shownFix(fix: Element, by: Fixer): ShownFix {
  const cause = fix.closest('.cause');
  const [verify = '', undo] = [...fix.querySelectorAll('.after dd')].map(textOf);
  return {
    code: textOf(document.querySelector('.lead__code .plate')) || undefined,
    title: textOf(document.querySelector('h1')),
    cause: textOf(cause?.querySelector('h3')),
    tell: textOf(cause?.querySelector('.tell__text')),
    by,
    role: textOf(fix.querySelector('.fix__role')) || undefined,
    where: textOf(fix.querySelector('.path')) || undefined,
    steps: [...fix.querySelectorAll('.steps > li')].map(textOf),
    verify,
    undo,
  };
}
