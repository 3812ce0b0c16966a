import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WELL_KNOWN_APPLICATIONS, wellKnownId } from '../../../src/domain/well-known-ids.ts';
import { answerQuery } from '../../../src/search/answer-query.ts';
import { openKnownIds, packKnownIds, readIdTable } from '../../../src/search/known-ids.ts';
import { lookup } from './example-lookup.ts';

const CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const table = readIdTable(readFileSync('third-party/microsoft-info/ids.csv', 'utf8'));
const nameOf = openKnownIds(packKnownIds(table));

describe('the names of IDs', () => {
  test('are found however the ID is written', () => {
    expect(nameOf(CLI)).toBe('Microsoft Azure CLI');
    expect(nameOf(CLI.toUpperCase().replaceAll('-', ''))).toBe('Microsoft Azure CLI');
    expect(nameOf('12345678-1234-1234-1234-123456789012')).toBeUndefined();
  });

  test('are all there after packing, with their commas and quotes', () => {
    expect(table.length).toBeGreaterThan(4000);
    expect(table.filter(({ id, name }) => nameOf(id) !== name || name === '' || /^"|"$/.test(name))).toEqual([]);
    expect(nameOf('234cd403-35a2-4cc2-8015-77ea280c77f5')).toBe('Feitian ePass FIDO2-NFC Series (CTAP2.1, CTAP2.0, U2F)');
  });

  test('that are known at once are those of the table', () => {
    expect(WELL_KNOWN_APPLICATIONS.filter(([id, name]) => nameOf(id) !== name)).toEqual([]);
  });

  test('refuse what is no ID, and an ID that is there twice', () => {
    expect(() => packKnownIds([{ id: 'x', name: 'X' }])).toThrow('x is no GUID.');
    expect(() => packKnownIds([1, 2].map(() => ({ id: CLI, name: 'X' })))).toThrow(`${CLI} is there twice.`);
  });
});

describe('an ID in the search box', () => {
  const answer = (text: string) => answerQuery(text, {}, lookup);

  test('is named at once where people meet it', () => {
    expect(answer(CLI).note).toMatch(/^04b07795-8ddb-461a-bbee-02f9e1bf7b46 is Microsoft Azure CLI\./);
    expect(wellKnownId('9188040D-6C67-4C5B-B112-36A304B66DAD')).toBe('the tenant of personal Microsoft accounts');
  });

  test('is named beside the code of a message', () => {
    const { note, groups } = answer(`AADSTS50105: to access '00000003-0000-0000-c000-000000000000' from application '${CLI}'(x)`);
    expect(note).toContain('00000003-0000-0000-c000-000000000000 is Microsoft Graph.');
    expect(groups[0]).toMatchObject({ reason: 'code' });
  });

  test('that is not known at once is asked for; the IDs of a request are not', () => {
    const other = '579a7132-0e58-4d80-b1e1-7a1e2d337859';
    expect(answer(other).ids).toEqual([other]);
    expect(answer(`AADSTS50105 Trace ID: ${other}`).ids).toBeUndefined();
  });
});
