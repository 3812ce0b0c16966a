import { codeToHtml, createCssVariablesTheme } from 'shiki';
import { afterEach, expect, test, vi } from 'vitest';
import { classesOnly } from '../../../src/components/shiki-classes.ts';

const theme = createCssVariablesTheme({ variablePrefix: '--astro-code-' });
const colour = (code: string) => codeToHtml(code, { lang: 'json', theme, transformers: [classesOnly] });

afterEach(() => {
  vi.restoreAllMocks();
});

test('tokens have classes and nothing has a style, which the policy would refuse', async () => {
  const html = await colour('{ "code": 50105 }');
  expect(html).toContain('<span class="t-constant"> 50105</span>');
  expect(html).not.toContain('style=');
});

test('a line is coloured to its end, however slow the machine', async () => {
  const expected = await colour('{ "code": 50105 }');
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 10_000;
    return now;
  });
  expect(await colour('{ "code": 50105 }')).toBe(expected);
});
