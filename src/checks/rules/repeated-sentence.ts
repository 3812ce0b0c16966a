import { defineRule, diagnostic, referencesOf } from '../rule.ts';
import { sentencesIn, wordsIn } from '../sentences.ts';

/** What is shorter is an answer such as "Go on.", not boilerplate. */
const FEWEST_WORDS = 6;
const MOST_GUIDES = 2;

/** A sentence that appears in three guides or more would suit any guide: it belongs in the family, in a procedure, or nowhere. */
export default defineRule({
  rules: {
    'repeated-sentence': {
      title: 'a sentence that appears in three guides',
      hint: 'Say what is particular to this code, or move it to the family or a procedure.',
    },
  },
  when: 'sound',
  check: (content) => {
    const places = new Map<string, { sentence: string; at: Map<string, { line: number; column: number }> }>();
    for (const { by, file, line, column, value } of referencesOf(content, 'passage')) {
      if (by.kind !== 'guide') continue;
      for (const sentence of sentencesIn(value)) {
        const words = wordsIn(sentence);
        // Without a full stop it is a title or a link.
        if (words.length < FEWEST_WORDS || !/[.!?]["”’)]?$/.test(sentence)) continue;
        const key = words.join(' ').toLowerCase();
        const known = places.get(key) ?? { sentence, at: new Map() };
        if (!known.at.has(file)) known.at.set(file, { line, column });
        places.set(key, known);
      }
    }
    return [...places.values()]
      .filter(({ at }) => at.size > MOST_GUIDES)
      .map(({ sentence, at }) => {
        const [[file, place], ...others] = [...at] as [[string, { line: number; column: number }]];
        const list = (others as [string, { line: number }][]).map(([other, { line }]) => `${other}:${line}`).join(', ');
        return diagnostic(
          file,
          place,
          'repeated-sentence',
          `"${sentence}" appears in ${at.size} guides, also in ${list}.`,
          'Say what is so in this case, move it to the family or a procedure, or leave it out.',
        );
      });
  },
});
