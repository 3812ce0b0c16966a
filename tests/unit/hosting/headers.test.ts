import { describe, expect, test } from 'vitest';
import { ASK_EACH_TIME, EVERYWHERE, FILE_RULES, fieldsOf, isOf } from '../../../src/hosting/headers.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/site.ts';
import { HOSTED_FILES } from '../../support/hosted-files.ts';

describe('what a host says with a file', () => {
  test('is the policy of the pages, and that nobody may put them into a frame', () => {
    for (const file of HOSTED_FILES)
      expect(fieldsOf(file)).toMatchObject({ 'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'` });
  });

  test.each(['_astro/Page.aEFw-lWt.css', 'pagefind/fragment/en_02576d7.pf_fragment', 'pagefind/pagefind.en_a869ada2ab.pf_meta'])(
    'lets %s be kept for a year, for its name changes with it',
    (file) => {
      expect(fieldsOf(file)['Cache-Control']).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['index.html', 'theme.js', 'lookup.json', 'pagefind/pagefind.js', 'pagefind/wasm.en.pagefind', 'pagefind/pagefind-entry.json'])(
    'has %s asked for each time, for its name stays',
    (file) => {
      expect(fieldsOf(file)['Cache-Control']).toBe(ASK_EACH_TIME);
    },
  );

  test('opens data to other sites, and nothing else', () => {
    const open = HOSTED_FILES.filter((file) => 'Access-Control-Allow-Origin' in fieldsOf(file));
    expect(new Set(open.map((file) => file.replace(/.*\./, '')))).toEqual(new Set(['json', 'csv', 'kql', 'md', 'xml']));
    expect(fieldsOf('aadsts50105/index.html')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test('never comes from two rules, nor from a rule and everywhere, which hosts would settle each in their own way', () => {
    for (const file of HOSTED_FILES)
      expect(FILE_RULES.filter(({ files }) => files.some((pattern) => isOf(file, pattern))).length, file).toBeLessThanOrEqual(1);
    for (const { fields } of FILE_RULES) for (const name of Object.keys(fields)) expect(EVERYWHERE).not.toHaveProperty(name);
  });
});

test.each([
  ['_astro/a/b.js', '_astro/*', true],
  ['_astro', '_astro/*', false],
  ['a/b.json', '*.json', true],
  ['a/b.jsonx', '*.json', false],
  ['pagefind/x.pf_meta', 'pagefind/*.pf_meta', true],
  ['x/pagefind/x.pf_meta', 'pagefind/*.pf_meta', false],
  ['aba', 'ab*ba', false],
])('%s against %s: %s', (file, pattern, expected) => {
  expect(isOf(file, pattern)).toBe(expected);
});
