import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/authoring/read-content.ts';
import { redirects } from '../../../src/checks/rules/redirects.ts';
import { asExpected, type Expected, TODAY, withScenario } from './scenario.ts';

function problemsOf(...lines: string[]): Promise<Expected[]> {
  return withScenario('sound', async (root) => {
    await writeFile(path.join(root, 'content/redirects.yaml'), `# What has moved.\n${lines.join('\n')}\n`);
    const content = await readContent(root);
    return [...content.problems, ...redirects(content, { today: TODAY })].map(asExpected);
  });
}
const TO_A_PAGE = 'Write the address of a page that exists, such as aadsts50105 or procedures/assign-user-to-app.';
const AS_AN_ADDRESS = 'Write it without slashes around it, such as procedures/assign-user-to-app or aadsts50105#causes.';

describe('the checks of redirects', () => {
  test('let a page, a retired code and a section lead on', async () => {
    const pages = ['procedures/assign-user: procedures/assign-user-to-app', 'aadsts50999: aadsts50105', 'symptoms/old: codes'];
    const sections = ['aadsts50105#cause-9: aadsts50105#causes', 'procedures/assign-user#step: procedures/assign-user-to-app#steps'];
    expect(await problemsOf(...pages, ...sections)).toEqual([]);
  });

  test('take a file in which nothing has moved', async () => expect(await problemsOf()).toEqual([]));

  test('name a page that does not exist, with the nearest that does', async () => {
    expect(await problemsOf('procedures/old: procedures/assign-user-to-ap')).toEqual([
      {
        at: 'redirects.yaml:2:1',
        rule: 'redirect-target',
        what: 'There is no page "procedures/assign-user-to-ap".',
        expected: TO_A_PAGE,
        nearest: 'procedures/assign-user-to-app',
      },
    ]);
    expect(await problemsOf('procedures/gone#steps: procedures/gone#verify')).toMatchObject([
      { at: 'redirects.yaml:2:1', rule: 'redirect-target', what: 'There is no page "procedures/gone".' },
    ]);
  });

  test('refuse a redirect that would hide a page', async () => {
    expect(await problemsOf('aadsts50105: codes')).toEqual([
      {
        at: 'redirects.yaml:2:1',
        rule: 'redirect-over-page',
        what: 'There is a page at "aadsts50105", which the redirect would hide.',
        expected: 'Take this line or the page away.',
      },
    ]);
  });

  test('refuse a chain, and say where it ends', async () => {
    expect(await problemsOf('symptoms/a: symptoms/b', 'symptoms/b: symptoms/c', 'symptoms/c: codes')).toMatchObject([
      { at: 'redirects.yaml:2:1', rule: 'redirect-chain', what: '"symptoms/b" has moved itself.', expected: 'Lead straight to "codes".' },
      { at: 'redirects.yaml:3:1', rule: 'redirect-chain', what: '"symptoms/c" has moved itself.', expected: 'Lead straight to "codes".' },
    ]);
  });

  test('refuse a circle', async () => {
    const expected = 'Lead to an address that has not moved.';
    expect(await problemsOf('symptoms/a: symptoms/b', 'symptoms/b: symptoms/a')).toMatchObject([
      { at: 'redirects.yaml:2:1', rule: 'redirect-chain', expected },
      { at: 'redirects.yaml:3:1', rule: 'redirect-chain', expected },
    ]);
    expect(await problemsOf('aadsts50105#a: aadsts50105#a')).toMatchObject([{ rule: 'redirect-chain', expected }]);
  });

  test.each([
    ['/symptoms/a/: codes', '"/symptoms/a/" is not an address of a page or a section.', AS_AN_ADDRESS],
    ['symptoms/a: https://guide.example/codes/', '"https://guide.example/codes/" is not an address of a page or a section.', AS_AN_ADDRESS],
    [
      'symptoms/a: aadsts50105#causes',
      '"aadsts50105#causes" is a section, and "symptoms/a" is a page.',
      'Lead a page to a page, and a section to a section.',
    ],
    ['aadsts50105#a: codes', '"aadsts50105#a" is a section, and "codes" is a page.', 'Lead a page to a page, and a section to a section.'],
    [
      'aadsts50105#a: aadsts90094#about',
      'A link to a section of "aadsts50105" opens "aadsts50105", not "aadsts90094".',
      'Lead to a section of "aadsts50105".',
    ],
  ])('refuse %s', async (line, what, expected) => {
    expect(await problemsOf(line)).toEqual([{ at: 'redirects.yaml:2:1', rule: 'redirect-address', what, expected }]);
  });

  test('say what is wrong with a value that is no text', async () => {
    expect(await problemsOf('symptoms/a: [codes]')).toMatchObject([{ at: 'redirects.yaml:2:1', rule: 'bad-value' }]);
  });
});
