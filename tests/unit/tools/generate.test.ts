import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { vary } from '../../../tools/bench/generate.ts';

const folder = path.resolve('content/codes');
const guides = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
const guide = readFileSync(path.join(folder, 'AADSTS50105.mdx'), 'utf8');
/** Copies that a benchmark of 10,000 guides makes of each. */
const COPIES = Array.from({ length: Math.ceil(10_000 / guides.length) }, (_, copy) => copy);

describe('a generated guide', () => {
  test('has a title no longer than that of the guide it was made of, which content checks limit', () => {
    const titleOf = (text: string) => /^title: (.*)$/m.exec(text)?.[1] ?? '';
    for (const text of guides)
      for (const copy of [0, 1, COPIES.length - 1])
        expect(titleOf(vary(text, '3000000', copy)).length, titleOf(text)).toBeLessThanOrEqual(titleOf(text).length);
  });

  test('shares no sentence of its prose with another copy, which content checks refuse', () => {
    const answers = COPIES.map((copy) => /^answer: (.*)$/m.exec(vary(guide, '3000000', copy))?.[1]);
    expect(new Set(answers).size).toBe(COPIES.length);
  });

  test('has no made-up word that content checks refuse, and keeps the words that they judge roles by', () => {
    for (const copy of COPIES) expect(vary(guide, '3000000', copy)).not.toMatch(/\b(?:mend|stand)\b/);
    const fix = 'Somebody then changes whom the policy names, or by proof of another kind.';
    for (const copy of COPIES) expect(vary(fix, '3000000', copy)).toMatch(/ policy .*proof of/);
  });

  test('names the same threads for how people put it', () => {
    const line = '  "https://a.example/?question=some&more.text": ["kicked out of Teams again"]';
    for (const copy of COPIES) expect(vary(line, '3000000', copy)).toContain('"https://a.example/?question=some&more.text": [');
  });

  test('shares less than half of its runs of four words with its original, beyond which content checks see a copy', () => {
    const runsOf = (text: string) => {
      const prose = text
        .replace(/^\s*```[\s\S]*?```$/gm, '')
        .replace(/^(?:sources|documents|related):[^\n]*(?:\n .*)*|<\/?\w+|`[^`]*`/gm, '');
      const words = prose.toLowerCase().match(/[\w'’-]+/g) ?? [];
      return new Set(words.map((_word, index) => words.slice(index, index + 4).join(' ')));
    };
    for (const text of guides) {
      const [original, copy] = [runsOf(text), runsOf(vary(text, '3000000', 0))];
      expect([...copy].filter((run) => original.has(run)).length / copy.size, text.slice(0, 20)).toBeLessThan(0.5);
    }
  });

  test('has its own code and name, the sections of the guide it was made of, and is the same every time', () => {
    const varied = vary(guide, '3000007', 3);
    expect(varied).toContain('code: 3000007\n');
    expect(varied).toContain('name: Generated3000007\n');
    const tags = (text: string) => [...text.matchAll(/<\/?[A-Z]\w+/g)].map(([tag]) => tag);
    expect(tags(varied)).toEqual(tags(guide));
    expect(vary(guide, '3000007', 3)).toBe(varied);
  });
});
