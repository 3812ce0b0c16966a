import { describe, expect, test } from 'vitest';
import { registerPage } from '../../../../src/catalog/models/register-page.ts';
import { catalogOfContoso, contents, section, smallCatalog } from '../small-catalog.ts';

const page = registerPage(smallCatalog(), '16000', {});
const bare = registerPage(smallCatalog(), '90014', {});

describe('the page of a code without a guide', () => {
  test('begins with its meaning and answers whether anything is broken from its kind', () => {
    expect(page.head).toEqual({
      title: 'AADSTS16000: A choice of account is needed | AADSTS Guide',
      description: 'Several accounts are signed in.',
    });
    expect(page.header).toMatchObject({
      code: 'AADSTS16000',
      name: 'InteractionRequired',
      lead: 'Several accounts are signed in.',
      verdict: {
        kind: 'interrupt',
        word: 'Usually not',
        broken:
          'The log shows a step of signing in. It becomes a failure when nobody is there to answer, as with a service account or a background task.',
        password: undefined,
        fixedBy: ['none'],
        roles: [],
      },
      messages: ['select an account'],
    });
    expect(bare.header.verdict).toMatchObject({
      word: 'Not known',
      broken: 'This sign-in stopped. Whether more than one person is affected decides where to look first.',
    });
    expect(page.weight).toBeUndefined();
  });

  test('advises from kind and fixers, and has nothing to ask or say', () => {
    expect(page.cards.signin).toBe(
      'Follow what the sign-in page asks for. If it shows no way on, close the window, start again, and send the text below to your helpdesk if it comes back.',
    );
    expect(page.cards).toMatchObject({ ask: [], say: undefined, note: undefined });
    expect(registerPage(catalogOfContoso(), '90014', {}).cards.note).toEqual({ organisation: 'Contoso', text: 'Tell the app team.' });
  });

  test("shows its family's checks, and all of it stays out of text search", () => {
    expect(contents(page.sections)).toEqual([
      ['checks', 'Checks for Consent'],
      ['escalate', 'Escalate with'],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'checks', 'checks')).toMatchObject({
      checks: [{ title: 'Read the sign-in event' }],
      family: { summary: 'Somebody has to agree.', href: '/families/consent/' },
    });
    expect(page.sections.map(({ indexed }) => indexed)).toEqual(['nothing', 'nothing', 'nothing']);
  });

  test('leaves the checks out where the family has none', () => {
    expect(contents(bare.sections).map(([id]) => id)).toEqual(['escalate', 'about']);
  });

  test('shows the guides that name it as a look-alike', () => {
    const [, guide] = smallCatalog().entries;
    if (guide?.type !== 'guide') throw new Error('The second code has a guide.');
    const related = [{ code: '90014', difference: 'There a field is missing.' }];
    const catalog = smallCatalog({ guides: [{ id: guide.code, data: { ...guide, related } }], symptoms: [], mostMet: [] });
    expect(section(registerPage(catalog, '90014', {}).sections, 'look-alikes', 'codes').codes).toEqual([
      { code: '50105', title: 'You are not assigned to this app', kind: 'failure' },
    ]);
  });

  test('says why there is no guide, its sources, and when it was reviewed', () => {
    expect(section(bare.sections, 'about', 'about')).toMatchObject({
      remark:
        'This is a register entry: what the code means, who can act, and what to collect. There is no guide for it yet, because too little about it is published or nobody has written it up here.',
      provenance: { file: 'content/register/oauth.yaml', reviewed: '2026-11-20', sources: [{ title: 'Error codes' }], inferred: [] },
    });
    expect(section(bare.sections, 'escalate', 'escalation').escalation).toMatchObject({ to: undefined, subject: 'this code', extras: [] });
  });
});
