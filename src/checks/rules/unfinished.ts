import type { Position } from '../../content/diagnostic.ts';
import { itemsOf, type RawEntry } from '../../content/raw-entry.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** A guide or a row says something of its own wherever the template only shows what belongs there. */
export default defineRule({
  rules: {
    unfinished: { title: 'text left over from the template', hint: 'Write what is true of this code, or remove it.' },
  },
  check: ({ guides, raw, template }) => {
    if (!template) return [];
    const samples = new Set(
      ownTexts(template)
        .map(({ value }) => value)
        .filter(isPlaceholder),
    );
    return [...guides, ...raw.filter(({ kind }) => kind === 'row')].flatMap((entry) =>
      ownTexts(entry)
        .filter(({ value }) => samples.has(value))
        .map(({ value, at }) =>
          diagnostic(
            entry.file,
            at(),
            'unfinished',
            `"${value}" is still here from the template.`,
            'Write what is true of this code, or take it away.',
          ),
        ),
    );
  },
});

/** Words in capitals, one name, and whole phrases; a word or a path that any page may have is none. */
function isPlaceholder(text: string): boolean {
  return /^[A-Z]{4,}$|^SymbolicName$/.test(text) || (text.split(' ').length > 2 && !text.includes(' > '));
}

/** What an author writes in words, with the place of each; fields are looked up only when somebody asks. */
function ownTexts({ raw, at, fieldReferences, bodyReferences }: RawEntry): { value: string; at: () => Position }[] {
  const texts = [...fieldReferences, ...bodyReferences]
    .filter(({ type }) => type === 'text')
    .map(({ value, line, column }) => ({ value: value.trim(), at: () => ({ line, column }) }));
  const messages = itemsOf(raw.messages).map(([index, value]) => ({ value: String(value), at: () => at(['messages', index]) }));
  const name = typeof raw.name === 'string' ? [{ value: raw.name, at: () => at(['name']) }] : [];
  return [...texts, ...messages, ...name];
}
