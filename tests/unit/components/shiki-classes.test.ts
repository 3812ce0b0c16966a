import { codeToHtml } from 'shiki';
import { afterEach, expect, test, vi } from 'vitest';
import { classesOnly } from '../../../src/components/shiki-classes.ts';

afterEach(() => void vi.restoreAllMocks());

const colored = () =>
  codeToHtml('Connect-MgGraph -Scopes "User.Read.All"\n', { lang: 'powershell', theme: 'nord', transformers: [classesOnly, tokenCount] });
/** Classes are there for the theme of the site alone; tokens are counted for any. */
let tokens = 0;
const tokenCount = { name: 'token-count', tokens: (lines: unknown[][]) => void (tokens = lines.flat().length) };

test('a sample is coloured to its end, however slow the machine', async () => {
  await colored();
  const expected = tokens;
  expect(expected).toBeGreaterThan(2);
  // Between two looks at the clock a minute goes by.
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 60_000));
  await colored();
  expect(tokens).toBe(expected);
});
