import { describe, expect, test } from 'vitest';
import type { RegisterEntry } from '../../../../src/catalog/entries.ts';
import { registerPage } from '../../../../src/catalog/models/register-page.ts';
import { catalogOfContoso, contents, section, smallCatalog } from '../small-catalog.ts';

const page = registerPage(smallCatalog(), '16000', {});
const bare = registerPage(smallCatalog(), '90014', {});

describe('the page of a code without a guide', () => {
  test('begins with its meaning and answers whether anything is broken from its kind', () => {
    expect(page.head).toMatchObject({
      title: 'AADSTS16000: A choice of account is needed | AADSTS Guide',
      description: 'InteractionRequired: Several accounts are signed in. The message reads "select an account".',
      picture: 'code-usually-not',
    });
    expect(page.header).toMatchObject({
      code: 'AADSTS16000',
      name: 'InteractionRequired',
      lead: 'Several accounts are signed in.',
      verdict: {
        kind: 'interrupt',
        word: 'Usually not',
        broken: 'The log shows a step of signing in.',
        password: undefined,
        fixedBy: ['none'],
        role: undefined,
      },
      messages: ['select an account'],
    });
    expect(bare.header.verdict).toMatchObject({
      word: 'Not known',
      broken: 'This sign-in stopped. Whether more than one person is affected decides where to look first.',
    });
  });

  test('advises from kind and fixers, and asks and tells what its family does', () => {
    expect(page.desk.own.advice).toBe(
      'There is usually nothing to do. If the sign-in does not go on, send the text below to your helpdesk.',
    );
    expect(page.desk).toMatchObject({
      phone: { ask: [{ question: 'Do you know the app?', meaning: 'If not, stop.' }], tell: 'This is about an app.' },
      note: undefined,
    });
    expect(registerPage(catalogOfContoso(), '90014', {}).desk.note).toEqual({ organisation: 'Contoso', text: 'Tell the app team.' });
  });

  test("shows its family's checks, and all of it stays out of text search", () => {
    expect(contents(page.sections)).toEqual([
      ['checks', 'Checks for Consent'],
      ['tools', 'In a tool'],
      ['documents', "Microsoft's documentation"],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'checks', 'checks')).toMatchObject({
      checks: [{ title: 'Read the sign-in event' }],
      family: { summary: 'Somebody has to agree.', href: '/families/consent/' },
    });
    expect(page.sections.map(({ indexed }) => indexed)).toEqual(['nothing', 'nothing', 'nothing', 'nothing']);
  });

  test('leaves the checks out where the family has none', () => {
    expect(contents(bare.sections).map(([id]) => id)).toEqual(['topics', 'documents', 'about']);
  });

  test('shows the guides that name it as a look-alike', () => {
    const [, guide] = smallCatalog().entries;
    if (guide?.type !== 'guide') throw new Error('The second code has a guide.');
    const related = [{ code: '90014', difference: 'There a field is missing.' }];
    const catalog = smallCatalog({ guides: [{ id: guide.code, data: { ...guide, related } }], symptoms: [], mostMet: [] });
    expect(section(registerPage(catalog, '90014', {}).sections, 'look-alikes', 'codes').codes).toEqual([
      { code: '50105', title: 'You are not assigned to this app', kind: 'failure', fixedBy: ['admin', 'user'] },
    ]);
  });

  test('says why there is no guide, its sources, and when it was reviewed', () => {
    expect(section(bare.sections, 'about', 'about')).toMatchObject({
      remark:
        'This is a register entry: what the code means, who can act, and what to collect. There is no guide for it yet, because too little about it is published or nobody has written it up here.',
      provenance: { file: 'content/register/oauth.yaml', reviewed: '2026-11-20', sources: [{ title: 'Error codes' }], inferred: [] },
    });
    expect(bare.desk.ticket).toMatchObject({ to: undefined, extras: [] });
  });
});

/** The small catalog whose row 90014 has more fields. */
function withRow(more: Partial<RegisterEntry>, groups = false) {
  const row = smallCatalog().registerEntry('90014');
  const group = {
    title: 'For internal use',
    meaning: 'Nothing is known.',
    advice: 'Note the time.',
    sources: ['error-codes'],
    reviewed: '2026-11-20',
  };
  return smallCatalog({
    register: [{ id: '90014', data: { ...row, ...more } }],
    ...(groups ? { groups: [{ id: 'internal', data: group }] } : {}),
  });
}

describe('a code without a guide borrows', () => {
  const page = registerPage(
    withRow({
      causes: [{ of: '50105', title: 'Another account' }],
      shared: ['stale-session', 'which-account'],
      procedures: ['read-log'],
      meaning: 'Do what 50105 says, or [read the log](procedure:read-log). A User Administrator can.',
    }),
    '90014',
    {},
  );

  test('causes with their fixes, saying whose they are', () => {
    expect(section(page.sections, 'causes', 'causes').causes.map(({ id, title, from }) => [id, title, from])).toEqual([
      ['another-account', 'Another account', { href: '/aadsts50105/', label: 'the guide to AADSTS50105' }],
      ['old-session-answers', 'An old session answers', { href: '/procedures/read-log/', label: 'Read the log' }],
    ]);
  });

  test('checks, before those of its family', () => {
    expect(section(page.sections, 'checks', 'checks').checks.map(({ title, from }) => [title, from])).toEqual([
      ['Which account is it?', { href: '/families/consent/', label: 'Consent' }],
    ]);
  });

  test('procedures, as links', () => {
    expect(section(page.sections, 'procedures', 'links')).toMatchObject({
      title: 'How to do it',
      links: [{ href: '/procedures/read-log/', title: 'Read the log', note: 'You see the event.' }],
    });
  });

  test('nothing that search would find twice, and names the sources of what it borrows', () => {
    expect(new Set(page.sections.map(({ indexed }) => indexed))).toEqual(new Set(['nothing']));
    expect(section(page.sections, 'about', 'about').provenance.sources.map(({ title }) => title)).toEqual([
      'Error codes',
      'Manage assignment',
    ]);
  });

  test('links what its meaning names', () => {
    expect(page.header.leadHtml).toBe(
      'Do what <a href="/aadsts50105/">50105</a> says, or <a href="/procedures/read-log/">read the log</a>. A User Administrator can.',
    );
    expect(page.header.lead).toBe('Do what 50105 says, or read the log. A User Administrator can.');
    expect(page.head.description).toContain(page.header.lead);
  });
});

test('a code of a group says so, leads to the page of the group, and stays out of search', () => {
  const page = registerPage(withRow({ group: 'internal' }, true), '90014', {});
  expect(page.isGrouped).toBe(true);
  expect(section(page.sections, 'group', 'sentence')).toMatchObject({ link: { href: '/groups/internal/', label: 'For internal use' } });
  expect(registerPage(smallCatalog(), '90014', {}).isGrouped).toBeUndefined();
});
