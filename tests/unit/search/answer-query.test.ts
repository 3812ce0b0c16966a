import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/search/answer-query.ts';
import { missingNote } from '../../../src/search/answer-text.ts';
import { buildLookup, openLookup } from '../../../src/search/lookup-index.ts';
import type { Filters } from '../../../src/search/read-query.ts';
import { ENTRIES, lookup } from './example-lookup.ts';

const answer = (query: string, filters: Filters = {}) => answerQuery(query, filters, lookup);
const shown = (query: string, filters?: Filters) =>
  answer(query, filters).groups.map(({ reason, entries }) =>
    [reason, ...entries.map((entry) => ('code' in entry ? entry.code : 'page' in entry ? entry.page : entry.id))].join(' '),
  );

describe('a code', () => {
  test.each(['50105', 'AADSTS50105', 'aadsts 50105', 'Error code: 50105', '#50105'])(
    '%s gives the code, then codes that begin so; Enter opens it',
    (query) => {
      expect(shown(query)).toEqual(['code 50105', 'begins 501051']);
      expect(answer(query)).toMatchObject({ note: '', opens: '50105' });
    },
  );

  test('that is only begun gives the codes that begin so, guides first; Enter opens none', () => {
    expect(shown('5010')).toEqual(['begins 50105 50100 501051']);
    expect(answer('5010').opens).toBeUndefined();
    expect(answer('5010').mentions).toBeUndefined();
  });

  test('and another give both', () => {
    expect(shown('50076 vs 50079')).toEqual(['code 50076 50079']);
    expect(answer('50076 vs 50079').opens).toBeUndefined();
  });

  test.each([
    ['999999', 'AADSTS999999 is not a code known here. Note the whole message, the time,', '999999'],
    ['AADSTS99999', 'AADSTS99999 is not a code known here. Note the whole message, the time,', '99999'],
    ['error code 99999', 'AADSTS99999 is not a code known here. Note the whole message, the time,', '99999'],
    ['999', 'No code known here begins with 999.', undefined],
    ['99999 vs 88888', 'AADSTS99999 and AADSTS88888 are not codes known here.', undefined],
  ])(
    'that nobody knows, %s, is said to be unknown, with what to collect; Microsoft can be asked, and no page is',
    (query, note, official) => {
      expect(answer(query).note.startsWith(note)).toBe(true);
      expect(answer(query).groups).toEqual([]);
      expect(answer(query).official).toBe(official);
      expect(answer(query).mentions).toBeUndefined();
      expect(answer(query).opens).toBeUndefined();
    },
  );

  test('that nobody knows, and is one slip away from known ones, gives those, called so', () => {
    expect(shown('50150')).toEqual(['slip 50105 50100']);
    expect(answer('50150').opens).toBeUndefined();
  });

  test('of another service is said to be that', () => {
    expect(answer('AADB2C90118')).toMatchObject({ note: 'AADB2C90118 is a code of Azure AD B2C, not an AADSTS code.', groups: [] });
  });

  test('without its number yet asks for the number', () => {
    expect(answer('AADSTS').note).toBe('Type the number that follows AADSTS.');
  });
});

describe('a name', () => {
  test.each(['EntitlementGrantsNotFound', 'entitlement grants not found'])('%s gives its code, and Enter opens it', (query) => {
    expect(shown(query)).toEqual(['name 50105']);
    expect(answer(query).opens).toBe('50105');
  });

  test('that is begun gives its code, and Enter opens none', () => {
    expect(shown('EntitlementGr')).toEqual(['match 50105']);
    expect(answer('EntitlementGr').opens).toBeUndefined();
  });

  test('that is misspelt gives its code all the same', () => {
    expect(shown('EntitlmentGrantsNotFound')[0]).toMatch(/^match 50105/);
  });
});

describe('a paste', () => {
  const message =
    "AADSTS50105: Your administrator has configured the application Contoso HR ('8f3a0b7c-1111-2222-3333-444455556666') to block users. Trace ID: 1c2d3e4f-1111-2222-3333-444455556666 Timestamp: 2026-11-23 08:12:33Z";
  test.each([
    ['a message with its code', message, 'code 50105'],
    [
      'a JSON error body',
      '{"error":"invalid_grant","error_codes":[50105],"timestamp":"2026-11-23 08:12:33Z","trace_id":"1c2d3e4f-1111-2222-3333-444455556666"}',
      'code 50105',
    ],
    ['a row of the sign-in log', 'Status Failure\nSign-in error code 50105\nFailure reason The user', 'code 50105'],
    ['an address', 'https://login.example/?error=access_denied&error_description=AADSTS50020%3a+The+user', 'code 50020'],
    ['text in another language', 'ユーザー AADSTS50020 エラー', 'code 50020'],
    ['a name in a sentence', 'it said EntitlementGrantsNotFound - what now', 'name 50105'],
    ['a message without its code', "The signed in user 'bob' is not assigned to a role for the application '1'", 'match 50105 501051'],
  ])('of %s gives its code first', (_what, text, first) => {
    expect(shown(text)[0]).toBe(first);
  });

  test('with a code that nobody knows says so, and is answered by the rest', () => {
    const { note, mentions } = answer('AADSTS99999: The redirect address is wrong');
    expect(note).toMatch(/^AADSTS99999 is not a code known here\./);
    expect(mentions).toEqual(['redirect', 'address', 'wrong']);
    expect(shown('AADSTS99999: The redirect address is wrong')[0]).toMatch(/^match 50011/);
  });

  test('of ids and times alone says what is missing', () => {
    expect(answer('8f3a0b7c-1111-2222-3333-444455556666')).toMatchObject({
      note: 'Ids, times and addresses alone do not tell the error: paste the message, or type the code.',
      groups: [],
      ids: ['8f3a0b7c-1111-2222-3333-444455556666'],
    });
  });
});

describe('what a screen says without a code', () => {
  test.each([
    ["You can't get there from here", 'match no-way'],
    ['it can only be accessed from a managed device', 'match no-way'],
    ['Android says "you can get there from here", why', 'match no-way'],
    ['Error code CAA20003', 'symptom caa-codes'],
    ['teams 0xCAA70004', 'symptom caa-codes'],
  ])('%s leads to its page', (text, first) => {
    expect(shown(text)[0]?.split(' ').slice(0, 2).join(' ')).toBe(first);
  });

  test('half remembered says less than the whole message of a code', () => {
    expect(shown('from here: the user is not assigned to a role for the application')[0]).toMatch(/^match 50105/);
  });

  test('comes after a code in the same text', () => {
    expect(
      shown('it can only be accessed from a managed device AADSTS53003').map((group) => group.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['code 53003', 'match no-way']);
  });
});

describe('a code of another service', () => {
  test.each([
    ['AADB2C90118', 'AADB2C90118 is a code of Azure AD B2C, not an AADSTS code.'],
    ['error caa20003', 'caa20003 is a code of the account broker of Windows, which Teams and Office use, not an AADSTS code.'],
    ['0x80048823', '0x80048823 is a code of Microsoft account sign-in, or of Windows, not an AADSTS code.'],
    ['80043490', '80043490 is a code of Microsoft account sign-in, or of Windows, not an AADSTS code.'],
    ['Something went wrong. [7q6ca]', '7q6ca is a code of the account broker of Windows, which Office uses, not an AADSTS code.'],
    ['3399614476', '3399614476 (0xCAA2000C) is a code of the account broker of Windows, which Teams and Office use, not an AADSTS code.'],
    ['0x8004de40', '0x8004de40 is a code of OneDrive, not an AADSTS code.'],
    ['error 80090016', '80090016 is a code of Windows or an Office app, not an AADSTS code.'],
    ['SSPR_0011', 'SSPR_0011 is a code of self-service password reset, not an AADSTS code.'],
    ['SSPR_009', 'SSPR_009 is a code of self-service password reset, not an AADSTS code.'],
    ['0x801c03ed', '0x801c03ed is a code of Windows or an Office app, not an AADSTS code.'],
  ])('%s is said to be one, and no number in it is taken for ours', (text, note) => {
    expect(answer(text).note).toBe(note);
    expect(shown(text).filter((group) => group.startsWith('code'))).toEqual([]);
  });

  test('is not seen in the ID of a request', () => {
    expect(answer('Correlation ID: 80048823-1111-2222-3333-444455556666 AADSTS50105').note).toBe('');
  });
});

describe('a question', () => {
  test('is answered with what is most about it, and the full text is asked for its words that carry meaning', () => {
    expect(shown('reset the password')[0]).toMatch(/^match procedures\/reset-user-password 50126/);
    expect(answer('reset the password').mentions).toEqual(['reset', 'password']);
  });

  test('of how something is done is answered by the procedure that does it', () => {
    expect(shown('how do I give a person a password?')[0]).toMatch(/^match procedures\/reset-user-password/);
  });

  test('in the words of readers finds the pages, whatever theirs are', () => {
    expect(shown('2FA prompt')[0]).toMatch(/^match 50076/);
    expect(shown('kicked out at hotel')[0]).toMatch(/^match 53003/);
  });

  test('with a number that is no code is about its words', () => {
    expect(shown('port 50105 is blocked').some((group) => group.startsWith('code'))).toBe(false);
    expect(answer('port 50105 is blocked').mentions).toEqual(['port', 'blocked']);
  });

  test('with the number of a code among its words has the code first', () => {
    expect(shown('53003 when I sign in to Teams from the hotel')[0]).toBe('code 53003');
  });

  test('in another language is told that only English is searched, and the codes in it are found', () => {
    expect(answer('ich kann mich nicht anmelden, AADSTS50105').note).toBe(
      'Only English is searched: paste the message or the code as it is shown.',
    );
    expect(shown('ich kann mich nicht in to the app anmelden, AADSTS50105')).toEqual(['code 50105']);
  });

  test('names the words that no page is found by', () => {
    expect(answer('xylophone')).toMatchObject({ note: '', groups: [], mentions: ['xylophone'], unknown: ['xylophone'] });
    expect(missingNote(['xylophone'])).toBe('No page has the word xylophone.');
    expect(missingNote(['xylophone', 'zither'])).toBe('No page has the words xylophone or zither.');
    expect(missingNote([])).toBe('');
  });

  test('with a misspelt word is answered by what was meant, and the note says so', () => {
    expect(answer('redirct').note).toBe('Showing results for redirect (you typed redirct).');
    expect(shown('redirct')[0]).toMatch(/^match 50011/);
  });
});

describe('a tool', () => {
  const pages = (query: string) =>
    answer(query).groups.flatMap(({ reason, entries }) => entries.flatMap((entry) => ('page' in entry ? `${reason} ${entry.page}` : [])));

  test('that a paste comes from follows its codes', () => {
    const reasons = answer('ERROR: az login AADSTS50076: you must use multi-factor authentication').groups.map(({ reason }) => reason);
    expect(reasons.slice(0, 2)).toEqual(['code', 'tool']);
    expect(pages('ERROR: az login AADSTS50076: you must use multi-factor authentication')[0]).toBe('tool tools/azure-cli');
  });

  test('is found by either of two names in its title', () => {
    for (const seen of ['MsalUiRequiredException', 'Microsoft.Identity.Web'])
      expect(pages(`${seen}: AADSTS50076`)[0], seen).toBe('tool tools/msal-net');
  });

  test('is found by the application that it signs in as', () => {
    expect(pages('04B07795-8ddb-461a-bbee-02f9e1bf7b46')).toEqual(['tool tools/azure-cli']);
    expect(answer('04b07795-8ddb-461a-bbee-02f9e1bf7b46').note).not.toContain('paste the message');
  });
});

describe('filters', () => {
  test('narrow codes of every kind of answer', () => {
    expect(shown('5010', { fixer: 'microsoft' })).toEqual(['begins 50100']);
    expect(shown('redirect address', { family: 'consent' })).toEqual([]);
    expect(shown('50076', { kind: 'interrupt' })).toEqual(['code 50076']);
  });

  test('never hide a code or a name that was asked for', () => {
    expect(shown('50105', { kind: 'transient' })[0]).toMatch(/^code 50105/);
    expect(shown('EntitlementGrantsNotFound', { kind: 'transient' })).toEqual(['name 50105']);
  });

  test('have counts of what each would leave, beside the others', () => {
    const counts = (query: string, filters: Filters = {}) => {
      const { kind, family, fixer } = answer(query, filters).facets;
      return { kind: Object.fromEntries(kind), family: Object.fromEntries(family), fixer: Object.fromEntries(fixer) };
    };
    const all = counts('5010');
    const found = answer('5010').groups.flatMap(({ entries }) => entries);
    expect(Object.values(all.family).reduce((sum, count) => sum + count, 0)).toBe(found.length);
    for (const [family, count] of Object.entries(all.family))
      expect(answer('5010', { family }).groups.flatMap(({ entries }) => entries)).toHaveLength(count);
    // A filter does not count itself, or nothing else could be chosen.
    expect(counts('5010', { fixer: 'microsoft' }).fixer).toEqual(all.fixer);
    expect(counts('5010', { fixer: 'microsoft' }).family).not.toEqual(all.family);
    expect(counts('999999')).toEqual({ kind: {}, family: {}, fixer: {} });
  });

  test('alone list the codes they let through, guides first', () => {
    expect(shown('', { family: 'consent' })).toEqual(['filter 50105 90094 501051']);
    expect(shown('')).toEqual([]);
  });
});

test('codes that nothing published tells apart are shown once, unless their number is asked for', () => {
  const [sample] = ENTRIES as [(typeof ENTRIES)[number]];
  const grouped = ['230001', '230002'].map((code) => ({
    ...sample,
    code,
    name: '',
    title: 'For internal use',
    group: 'internal',
    texts: { title: ['For internal use'] },
  }));
  const groups = openLookup(buildLookup([...ENTRIES, ...grouped], [], []));
  const codes = (query: string, filters: Filters = {}) =>
    answerQuery(query, filters, groups).groups.map(({ reason, entries }) =>
      [reason, ...entries.flatMap((entry) => ('code' in entry && entry.code.startsWith('23') ? entry.code : []))].join(' '),
    );
  expect(codes('', { fixer: 'developer' })).toEqual(['filter 230001']);
  expect(codes('for internal use')).toEqual(['match 230001']);
  expect(codes('230002')).toEqual(['code 230002']);
  expect(codes('23000')).toEqual(['begins 230001 230002']);
});
