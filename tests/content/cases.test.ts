import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { nearestName } from '../../src/domain/suggest.ts';
import { halfOf, parseCases, titlesByPage } from '../support/cases.ts';

/** Application IDs that the messages of everybody show, because they belong to Microsoft or to a public tool. */
const PUBLIC_APPS = new Set(['31359c7f-bd7e-475c-86db-fdb8c937548e', 'd1ddf0e4-d672-4dae-b554-9d5bdfd93547']);

const cases = parseCases(await readFile('tests/content/cases.yaml', 'utf8'));
const titles = titlesByPage(await readContent(process.cwd()));
const halves = { open: cases.filter(({ id }) => halfOf(id) === 'open'), validation: cases.filter(({ id }) => halfOf(id) === 'validation') };
const count = (half: typeof cases) => `${half.filter(({ resolved }) => resolved !== 'none').length} of ${half.length}`;

describe(`the real cases (resolved: open ${count(halves.open)}, validation ${count(halves.validation)})`, () => {
  test('have ids and sources of their own', () => {
    for (const field of ['id', 'source'] as const) {
      const values = cases.map((entry) => entry[field].toLowerCase());
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });

  test('name nobody: no mail address, tenant or correlation ID of somebody real', () => {
    for (const { id, seen, query } of cases) {
      const text = `${seen} ${query}`;
      const ids = text.match(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi) ?? [];
      expect(
        ids.filter((guid) => /[^0-]/.test(guid) && !PUBLIC_APPS.has(guid)),
        id,
      ).toEqual([]);
      expect(
        (text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? []).filter((address) => !/@example\.(?:com|org|net)$/.test(address)),
        id,
      ).toEqual([]);
    }
  });

  test('are open to those who write by their larger part, and kept for measuring by a good one', () => {
    const share = halves.open.length / cases.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.8);
  });

  test.each(cases.filter(({ resolved }) => resolved !== 'none'))('$id is resolved by what it names', ({ resolved }) => {
    if (resolved === 'none') return;
    const onPage = titles.get(resolved.page);
    expect(onPage, `there is no page ${resolved.page}${hint(resolved.page, titles.keys())}`).toBeDefined();
    expect([...(onPage ?? [])], `${resolved.page} lost what resolved this case; name what does now, or say none`).toContain(resolved.by);
  });
});

describe('the half of a case', () => {
  test('is decided by its id alone, so that it stays when others come', () => {
    expect(
      ['azcopy-without-tenant', 'gmail-guest-now-microsoft-account', 'only-administrator-lost-phone'].map(halfOf),
    ).toMatchInlineSnapshot(`
      [
        "validation",
        "open",
        "open",
      ]
    `);
  });
});

describe('a file of cases', () => {
  test('is refused with everything that is wrong, by the id of the case', () => {
    const text = `
- id: no-fix-and-too-much
  area: guests
  source: a thread
  codes: [50]
  seen: The person saw this and that.
  query: what the person typed
  cause: Something that is known.
  by: somebody
  resolved: perhaps
  grade: 3
`;
    expect(() => parseCases(text)).toThrowErrorMatchingInlineSnapshot(`
      [Error: no-fix-and-too-much: area: must be one of AREAS in tests/support/cases.ts
      no-fix-and-too-much: source: must be owner/repository#number or the address of a page
      no-fix-and-too-much: codes.0: must be the number of an AADSTS code
      no-fix-and-too-much: fix: Invalid input: expected string, received undefined
      no-fix-and-too-much: by: Invalid option: expected one of "user"|"helpdesk"|"admin"|"developer"|"microsoft"|"none"
      no-fix-and-too-much: resolved: Invalid input
      no-fix-and-too-much: : Unrecognized key: "grade"]
    `);
    expect(() => parseCases('id: one')).toThrowErrorMatchingInlineSnapshot(`[Error: Cases are a list, each beginning with "- id:".]`);
  });
});

function hint(page: string, known: Iterable<string>): string {
  const nearest = nearestName(page, known);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}
