import { describe, expect, test } from 'vitest';
import { codesPage } from '../../../../src/catalog/models/codes-page.ts';
import { familyPage } from '../../../../src/catalog/models/family-page.ts';
import { groupPage, groupsPage } from '../../../../src/catalog/models/group-page.ts';
import { homePage } from '../../../../src/catalog/models/home-page.ts';
import { lookupSources } from '../../../../src/catalog/models/lookup-sources.ts';
import { contents, section, smallCatalog } from '../small-catalog.ts';

const row = smallCatalog().registerEntry('90014');
const number = (code: string, more = {}) => ({ id: code, data: { ...row, code, title: 'Internal', group: 'internal', ...more } });
const catalog = smallCatalog({
  register: [
    number('90014'),
    number('90015', { kind: 'transient', fixedBy: ['microsoft'], meaning: 'Wait.' }),
    { id: '90016', data: { ...row, code: '90016' } },
  ],
  groups: [
    {
      id: 'internal',
      data: {
        title: 'For internal use',
        meaning: 'Nothing is known.',
        advice: 'Note the time.',
        sources: ['error-codes'],
        reviewed: '2026-11-20',
      },
    },
  ],
});

describe('a group of codes', () => {
  test('has a page with what to do and all its numbers', () => {
    const page = groupPage(catalog, 'internal', {});
    expect(page.head).toMatchObject({
      title: 'For internal use: AADSTS codes | AADSTS Guide',
      description: expect.stringMatching(/^Nothing is known\. ./),
      picture: 'group',
      article: { title: 'For internal use', lead: 'Nothing is known.' },
    });
    expect(page.header).toEqual({
      trail: [{ href: '/groups/', label: 'Groups of codes' }],
      title: 'For internal use',
      lead: 'Nothing is known.',
      filters: ['kind:failure', 'family:oauth', 'fixer:developer', 'kind:transient', 'fixer:microsoft'],
    });
    expect(contents(page.sections)).toEqual([
      ['advice', 'What to do'],
      ['numbers', 'The numbers'],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'numbers', 'codes').codes.map(({ code, title }) => [code, title])).toEqual([
      ['90014', 'The request lacks a field that it must have'],
      ['90015', 'Wait'],
    ]);
  });

  test('lists the bare numbers where nothing sets them apart', () => {
    const alike = smallCatalog({
      register: [number('90014'), number('90015')],
      groups: [{ id: 'internal', data: { ...catalog.group('internal') } }],
    });
    expect(section(groupPage(alike, 'internal', {}).sections, 'numbers', 'links').links).toEqual([
      { href: '/aadsts90014/', title: 'AADSTS90014' },
      { href: '/aadsts90015/', title: 'AADSTS90015' },
    ]);
  });

  test('is in the list of groups', () => {
    expect(groupsPage(catalog).groups).toEqual([
      { href: '/groups/internal/', title: 'For internal use', text: 'Nothing is known. 2 codes.' },
    ]);
  });

  test('is once in the table of codes, on the page of its family and in what is counted', () => {
    const listed = {
      href: '/groups/internal/',
      title: 'For internal use',
      codes: 'AADSTS90014 … 90015 (2 codes)',
      count: 2,
      kinds: ['failure', 'transient'],
      fixedBy: ['developer', 'microsoft'],
    };
    const { rows, groups } = codesPage(catalog);
    expect(rows.map(({ code }) => code)).toEqual(['50105', '700016', '90016']);
    expect(groups).toEqual([{ ...listed, family: { id: 'oauth', title: 'Requests' } }]);
    const family = section(familyPage(catalog, 'oauth', {}).sections, 'codes', 'codes');
    expect([family.codes.map(({ code }) => code), family.groups]).toEqual([['90016'], [listed]]);
    // Both of its codes count for everybody who can fix one of them, as in the table that the tile leads to.
    expect(homePage(catalog).fixers.find(({ fixer }) => fixer === 'microsoft')?.text).toMatch(/ 2 codes\.$/);
  });

  test('has codes that say that they are of it, so that search shows it once', () => {
    expect(lookupSources(catalog).codes.map(({ code, group }) => [code, group])).toContainEqual(['90015', 'internal']);
  });
});
