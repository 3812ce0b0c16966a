import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/authoring/mention.ts';
import { readContent } from '../../../src/authoring/read-content.ts';
import { checkContent } from '../../../src/checks/report.ts';
import { TODAY, withScenario } from './scenario.ts';

/** Guides that say the same in the same words would be refused. */
function inOtherWords(mention: Mention, index: number): Mention {
  return mention.type === 'passage' ? { ...mention, value: mention.value.replace(/\w+/g, (word) => `${word}${index}`) } : mention;
}

describe('the rules', () => {
  test('take well under a second for each thousand guides, and no longer for each when there are many', async () => {
    const content = await withScenario('sound', (root) => readContent(root));
    const [guide] = content.guides;
    if (!guide) throw new Error('The sound content has no guide.');
    const milliseconds = (count: number) => {
      const guides = Array.from({ length: count }, (_, index) => ({
        ...guide,
        at: () => {
          throw new Error('Looking up a place means parsing again; sound pages need none.');
        },
        file: `content/codes/AADSTS${60000 + index}.mdx`,
        id: `AADSTS${60000 + index}`,
        raw: { ...guide.raw, code: 60000 + index, name: `Name${index}` },
        names: guide.names.map((mention) => inOtherWords(mention, index)),
        mentions: guide.mentions.map((mention) => inOtherWords(mention, index)),
      }));
      const start = performance.now();
      const { problems } = checkContent({ ...content, guides, written: [...guides, ...content.written] }, TODAY);
      expect(problems).toEqual([]);
      return performance.now() - start;
    };
    milliseconds(100);
    expect(milliseconds(5_000)).toBeLessThan(4_500);
  });
});
