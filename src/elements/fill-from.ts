import { escalationValues } from '../decode/escalation-values.ts';
import { decode } from '../decode/index.ts';
import { cutSecrets } from '../decode/secrets.ts';
import { fillNote } from '../domain/ticket-note.ts';

/** Fills a note from the field of the element beside it, cuts secrets out of that, and lets it say what was found. */
export function fillBeside(filler: Element, note: Element, blank: string): void {
  const field = filler.querySelector('textarea');
  if (!field) return;
  const { filled, sentence, hasSecret } = fillFrom(field.value, blank);
  if (hasSecret) field.value = cutSecrets(field.value);
  note.textContent = filled;
  filler.querySelector('button')?.toggleAttribute('hidden', field.value === '');
  const said = filler.querySelector('[role="status"]');
  if (said) said.textContent = sentence;
}

/** A note with what a pasted text tells in the place of its blanks, and a sentence on what was found, '' for no text. */
export function fillFrom(text: string, note: string): { filled: string; sentence: string; hasSecret: boolean } {
  const decoded = decode(text);
  const values = escalationValues(decoded);
  const hasSecret = decoded.secrets.length > 0;
  const sentence = text.trim() === '' ? '' : sentenceOn(Object.keys(values).length, hasSecret);
  return { filled: fillNote(note, values), sentence, hasSecret };
}

function sentenceOn(found: number, hasSecret: boolean): string {
  const filled = found === 0 ? 'Nothing for the note was found in this text.' : `Filled in: ${found} of 6. Compare them with the text.`;
  return hasSecret ? `${filled} A secret was in it, which is cut out: treat it as exposed.` : filled;
}
