import { describe, expect, test } from 'vitest';
import { lookupSources } from '../../../../src/catalog/models/lookup-sources.ts';
import { smallCatalog } from '../small-catalog.ts';

const sources = lookupSources(smallCatalog());
describe('what the look-up index is made of', () => {
  test('every code, with the verdict of its guide where it has one', () => {
    expect(sources.codes.map(({ code, verdict }) => [code, verdict])).toEqual([
      ['16000', undefined],
      ['50105', 'no'],
      ['90014', undefined],
      ['700016', expect.any(String)],
    ]);
    expect(sources.codes[1]).toEqual({
      code: '50105',
      name: 'EntitlementGrantsNotFound',
      title: 'You are not assigned to this app',
      kind: 'failure',
      fixedBy: ['admin', 'user'],
      family: 'consent',
      verdict: 'no',
      says: expect.stringMatching(/^The app lets in only[^.]*\.$/),
      texts: {
        name: ['EntitlementGrantsNotFound'],
        title: ['You are not assigned to this app'],
        messages: ['is not assigned to a role'],
        answer: [expect.stringContaining('The app lets in only')],
        causes: expect.arrayContaining(['Not on the list']),
        wordings: [],
        queries: [],
      },
    });
  });

  test('every symptom, with what the screen says and the codes of other services that lead to it', () => {
    expect(sources.symptoms.map(({ id, foreign, texts: { messages } }) => [id, foreign, messages])).toEqual([
      ['blank', undefined, ['about:blank']],
      ['not-listed', ['aadb2c'], ['Need admin approval']],
    ]);
    expect(sources.symptoms[1]?.texts.causes).toEqual(expect.arrayContaining(['Is there a button?']));
  });

  test('every procedure and family, with what it is for', () => {
    expect(sources.pages.map(({ page, texts: { answer } }) => [page, answer])).toEqual(
      expect.arrayContaining([
        ['procedures/assign-user', ['The person may use the app.']],
        ['families/consent', [expect.stringContaining('Somebody has to agree')]],
      ]),
    );
  });
});
