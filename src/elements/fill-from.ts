import { escalationValues } from '../decode/escalation-values.ts';
import { decode } from '../decode/index.ts';
import { fillNote } from '../domain/ticket-note.ts';

/** Fills a note from the field of the element beside it, and lets that say what was found. */
export function fillBeside(filler: Element, note: Element, blank: string): void {
  const text = filler.querySelector('textarea')?.value ?? '';
  const { filled, sentence } = fillFrom(text, blank);
  note.textContent = filled;
  filler.querySelector('button')?.toggleAttribute('hidden', text === '');
  const said = filler.querySelector('[role="status"]');
  if (said) said.textContent = sentence;
}

/** A note with what a pasted text tells in the place of its blanks, and a sentence on what was found, '' for no text. */
export function fillFrom(text: string, note: string): { filled: string; sentence: string } {
  const decoded = decode(text);
  const values = escalationValues(decoded);
  const sentence = text.trim() === '' ? '' : sentenceOn(Object.keys(values).length, decoded.secrets.length > 0);
  return { filled: fillNote(note, values), sentence };
}

function sentenceOn(found: number, hasSecret: boolean): string {
  const filled = found === 0 ? 'Nothing for the note was found in this text.' : `Filled in: ${found} of 6. Compare them with the text.`;
  return hasSecret ? `${filled} The text holds a secret, which is not in the note: treat it as exposed.` : filled;
}
