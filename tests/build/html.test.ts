import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlPages, isRedirect, SITES, type Site } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // Astro prints boolean and custom attributes in its own way; browsers read both alike.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The policy is in the page on purpose, so that it holds on any host.
    'require-sri': 'off',
    // A ">" in text is valid HTML, and portal paths are full of them.
    'no-raw-characters': 'off',
    // The results of a combobox are a listbox of links, which a select cannot hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Titles carry the code, its meaning and the site's name, so that a row of tabs can be told apart.
    'long-title': 'off',
  },
});

const [site] = SITES as [Site];
const pages = htmlPages(site);

describe('the built HTML', () => {
  test.each(pages)('$file is valid', async ({ html }) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('no two pages have the same title', () => {
    const titles = pages.filter((page) => !isRedirect(page)).map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('heading levels never jump', () => {
    for (const { file, html } of pages) {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps, `${file}: ${levels.join(' ')}`).toEqual([]);
    }
  });
});
