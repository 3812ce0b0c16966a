import { describe, expect, test } from 'vitest';
import { pageHead } from '../../../../src/catalog/models/page-head.ts';

describe('what search engines show of a page', () => {
  test('has the name of the site where there is room for it', () => {
    expect(pageHead('All codes', 'x').title).toBe('All codes | AADSTS Guide');
    const long = 'AADSTS50105: A title that is as long as such titles may ever be';
    expect(pageHead(long, 'x').title).toBe(long);
  });

  test('ends after a sentence, or else after a word, and has no marks', () => {
    const sentence = 'The app lets in only people who have been put on its list, and `{upn}` is **not** on it at all.';
    expect(pageHead('x', `${sentence} ${sentence}`).description).toBe(sentence.replaceAll(/[`*]/g, ''));
    const { description } = pageHead('x', 'word '.repeat(80));
    expect(description).toMatch(/word …$/);
    expect(description.length).toBeLessThanOrEqual(170);
  });
});
