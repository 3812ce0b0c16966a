import { defineRule, diagnostic, referencesOf } from '../rule.ts';
import { wordsIn } from '../sentences.ts';

const RUN = 4;
/** The part of the shorter guide's runs of four words that the other has as well. */
const MOST_SHARED = 0.5;

/** Two guides that say nearly the same are one guide too many, or one that was copied and not rewritten. */
export default defineRule({
  rules: {
    'near-duplicate': {
      title: 'two guides that share half of their wording',
      hint: 'Keep what is particular to each; move the rest to the family or a procedure.',
    },
  },
  when: 'sound',
  check: (content) => {
    const guides = new Map<string, Set<string>>();
    const holders = new Map<string, string[]>();
    for (const { by, file, value } of referencesOf(content, 'passage')) {
      if (by.kind !== 'guide') continue;
      const own = guides.get(file) ?? new Set();
      guides.set(file, own);
      for (const run of runsOf(value)) {
        if (own.has(run)) continue;
        own.add(run);
        holders.set(run, [...(holders.get(run) ?? []), file]);
      }
    }
    const shared = new Map<string, number>();
    for (const files of holders.values()) {
      // A run that many guides have is a turn of phrase.
      if (files.length > 5) continue;
      for (const [index, one] of files.entries())
        for (const other of files.slice(index + 1)) {
          const pair = [one, other].sort().join('\n');
          shared.set(pair, (shared.get(pair) ?? 0) + 1);
        }
    }
    return [...shared].flatMap(([pair, count]) => {
      const [one, other] = pair.split('\n') as [string, string];
      const part = count / Math.min(guides.get(one)?.size ?? 1, guides.get(other)?.size ?? 1);
      if (part <= MOST_SHARED) return [];
      return [
        diagnostic(
          other,
          { line: 1, column: 1 },
          'near-duplicate',
          `${Math.round(part * 100)} % of its words are in ${one} as well.`,
          'Keep what sets the two codes apart; what they share belongs in the family or a procedure.',
        ),
      ];
    });
  },
});

function runsOf(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' '));
}
