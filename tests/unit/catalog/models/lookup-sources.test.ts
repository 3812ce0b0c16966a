import { describe, expect, test } from 'vitest';
import { lookupSources } from '../../../../src/catalog/models/lookup-sources.ts';
import { smallCatalog } from '../small-catalog.ts';

const sources = lookupSources(smallCatalog());
const texts = [...sources.texts].map((text) => text.replace(/\s+/g, ' ').trim());
/** The text of the page with a title. */
const textOf = (title: string) => texts.find((text) => text.startsWith(title));

describe('what the look-up index is made of', () => {
  test('every code, with whether it has a guide', () => {
    expect(sources.codes.map(({ code, guide }) => [code, guide])).toEqual([
      ['16000', false],
      ['50105', true],
      ['90014', false],
      ['700016', true],
    ]);
    expect(sources.codes[1]).toEqual({
      code: '50105',
      name: 'EntitlementGrantsNotFound',
      title: 'You are not assigned to this app',
      kind: 'failure',
      fixedBy: ['admin', 'user'],
      family: 'consent',
      guide: true,
      messages: ['is not assigned to a role'],
    });
  });

  test('every symptom, with what the screen says and the codes of other services that lead to it', () => {
    expect(sources.symptoms).toEqual([
      { id: 'blank', title: 'A blank page', kind: 'transient', fixedBy: ['user'], family: 'oauth', messages: ['about:blank'] },
      {
        id: 'not-listed',
        title: 'The screen asks for approval',
        kind: 'failure',
        fixedBy: ['admin'],
        family: 'consent',
        messages: ['Need admin approval'],
        foreign: ['aadb2c'],
      },
    ]);
  });

  test('the text of every page, one each: codes and all other documents', () => {
    expect(texts).toHaveLength(4 + 2 + 3 + 2);
  });

  test("a guide's words are those of its fields and of its body, without tags", () => {
    const guide = textOf('You are not assigned to this app');
    for (const field of [
      'The app lets in only',
      'The list works',
      'Your password is right',
      'Which app did you open',
      'is not assigned to a role',
    ])
      expect(guide).toContain(field);
    expect(guide).toContain('There the app is unknown.');
    for (const body of [
      'Ask for access',
      'Look for it',
      'A nested group',
      'Not on the list',
      'Add the person',
      'Do not switch',
      'The name of the app',
      'not published',
    ])
      expect(guide).toContain(body);
    expect(guide).not.toMatch(/<\/?p>/);
  });

  test('so are those of the other pages', () => {
    expect(textOf('A choice of account')).toContain('Several accounts are signed in. select an account');
    expect(textOf('The screen asks')).toMatch(/Need admin approval.*Nobody agreed.*Somebody has to agree first.*Is there a button\?/);
    expect(textOf('Consent')).toMatch(/Somebody has to agree.*Permissions.*Mostly administrators.*Which account is it\?/);
    expect(textOf('Assign a person')).toMatch(
      /The person may use the app.*Select Add.*New-MgUserAppRoleAssignment.*The list shows the person/,
    );
  });
});
