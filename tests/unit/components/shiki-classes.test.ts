import { codeToHtml } from 'shiki';
import { afterEach, expect, test, vi } from 'vitest';
import { classesOnly } from '../../../src/components/shiki-classes.ts';

afterEach(() => void vi.restoreAllMocks());

const sample = 'Connect-MgGraph -Scopes "User.Read.All"\n';
const colored = () => codeToHtml(sample, { lang: 'powershell', theme: 'nord', transformers: [classesOnly] });
const tokensOf = (html: string) => html.match(/<span>/g)?.length;

test('a sample is coloured to its end, however slow the machine', async () => {
  const expected = await colored();
  expect(tokensOf(expected)).toBeGreaterThan(2);
  // Between two looks at the clock a minute goes by.
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 60_000;
    return now;
  });
  expect(await colored()).toBe(expected);
});
