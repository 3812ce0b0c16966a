import { describe, expect, test } from 'vitest';
import { codesPage } from '../../../../src/catalog/models/codes-page.ts';
import { familiesPage } from '../../../../src/catalog/models/families-page.ts';
import { homePage } from '../../../../src/catalog/models/home-page.ts';
import { proceduresPage } from '../../../../src/catalog/models/procedures-page.ts';
import { symptomsPage } from '../../../../src/catalog/models/symptoms-page.ts';
import { catalogOfContoso, smallCatalog } from '../small-catalog.ts';

const catalog = smallCatalog();
const FAMILY_TILES = [
  { href: '/families/consent/', title: 'Consent', text: 'Somebody has to agree. 3 codes.' },
  { href: '/families/oauth/', title: 'Requests', text: 'The request is wrong. 1 code.' },
  { href: '/families/empty/', title: 'Nothing yet', text: 'No code is here. 0 codes.' },
];

describe('the home page', () => {
  const page = homePage(catalog);

  test('leads to what people meet most, to symptoms and to families', () => {
    expect(page.mostMet).toEqual([
      { code: '700016', title: 'The app is not known here', kind: 'failure', fixedBy: ['developer'] },
      { code: '50105', title: 'You are not assigned to this app', kind: 'failure', fixedBy: ['admin', 'user'] },
    ]);
    expect(page.codes).toBe(4);
    expect(page.screens).toBe(2);
    expect(page.mostSeen).toEqual([
      { href: '/symptoms/blank/', label: 'A blank page' },
      { href: '/symptoms/not-listed/', label: 'The screen asks for approval' },
    ]);
    expect(page.families).toEqual(FAMILY_TILES);
    expect(page.searchFamilies.map(({ id, title }) => [id, title])).toEqual([
      ['consent', 'Consent'],
      ['oauth', 'Requests'],
      ['empty', 'Nothing yet'],
    ]);
  });

  test('shows the screens that are met most, in the order that somebody gave them', () => {
    const ranked = smallCatalog({ mostMet: [{ id: 'most-met', data: { codes: [50105], symptoms: ['not-listed'] } }] });
    expect(homePage(ranked).mostSeen.map(({ label }) => label)).toEqual(['The screen asks for approval']);
  });

  test('counts for each fixer every code that it can fix, first or not', () => {
    expect(page.fixers.map(({ fixer, href, title, text }) => [fixer, href, title, text.match(/\d+ codes?\.$/)?.[0]])).toEqual([
      ['user', '/codes/#fixer=user', 'The person signing in', '1 code.'],
      ['helpdesk', '/codes/#fixer=helpdesk', 'Helpdesk', '0 codes.'],
      ['admin', '/codes/#fixer=admin', 'Tenant admin', '1 code.'],
      ['developer', '/codes/#fixer=developer', 'App owner or developer', '2 codes.'],
      ['microsoft', '/codes/#fixer=microsoft', 'Microsoft', '0 codes.'],
      ['none', '/codes/#fixer=none', 'Nobody needs to', '1 code.'],
    ]);
    expect(page.fixers[3]?.text).toBe('Redirect addresses, secrets, requests and claims: the app itself. 2 codes.');
  });

  test("shows how an organisation's helpdesk is reached, where there is one", () => {
    expect(page.helpdesk).toBeUndefined();
    expect(homePage(catalogOfContoso()).helpdesk).toEqual({ organisation: 'Contoso', contact: { who: 'Service Desk', phone: '1' } });
  });
});

describe('the table of all codes', () => {
  const page = codesPage(catalog);

  test('says how many there are and how many have a guide', () => {
    expect(page.head.description).toBe('All 4 AADSTS codes known here with what they mean, by family, kind and who can fix them.');
    expect(page.header).toEqual({ title: 'All codes', lead: '4 codes, 2 of them with a guide.' });
  });

  test('has a row for each code, those with a guide first, in numeric order', () => {
    expect(page.rows.map(({ full }) => full)).toEqual(['AADSTS50105', 'AADSTS700016', 'AADSTS16000', 'AADSTS90014']);
    expect(page.rows[0]).toEqual({
      code: '50105',
      guide: true,
      full: 'AADSTS50105',
      href: '/aadsts50105/',
      name: 'EntitlementGrantsNotFound',
      title: 'You are not assigned to this app',
      kind: 'failure',
      fixedBy: ['admin', 'user'],
      family: { id: 'consent', title: 'Consent' },
    });
  });

  test('can be narrowed to each family, kind and fixer', () => {
    expect(page.choices.families.map(({ value }) => value)).toEqual(['consent', 'oauth', 'empty']);
    expect(page.choices.kinds).toEqual([
      { value: 'failure', label: 'Sign-in stopped' },
      { value: 'interrupt', label: 'Normal step' },
      { value: 'transient', label: 'Wait and retry' },
    ]);
    expect(page.choices.fixers.map(({ label }) => label)).toEqual([
      'The person signing in',
      'Helpdesk',
      'Tenant admin',
      'App owner or developer',
      'Microsoft',
      'Nobody needs to',
    ]);
  });
});

describe('the other lists', () => {
  test('symptoms come by family, and families without one are left out', () => {
    expect(symptomsPage(catalog).groups).toEqual([
      {
        id: 'consent',
        title: 'Consent',
        symptoms: [{ href: '/symptoms/not-listed/', title: 'The screen asks for approval', text: 'Nobody agreed to the app yet.' }],
      },
      { id: 'oauth', title: 'Requests', symptoms: [{ href: '/symptoms/blank/', title: 'A blank page', text: 'The page did not load.' }] },
    ]);
  });

  test('families come with the number of their codes', () => {
    expect(familiesPage(catalog).families).toEqual(FAMILY_TILES);
  });

  test('procedures say what they change', () => {
    expect(proceduresPage(catalog).procedures).toEqual([
      { href: '/procedures/assign-user/', title: 'Assign a person', text: 'The person may use the app. Changes who may use the app.' },
      { href: '/procedures/read-log/', title: 'Read the log', text: 'You see the event. Reads only.' },
    ]);
  });

  test('each has a title of its own for browsers and search engines', () => {
    const heads = [homePage, codesPage, symptomsPage, familiesPage, proceduresPage].map((page) => page(catalog).head.title);
    expect(heads).toEqual([
      'AADSTS Guide: Microsoft Entra sign-in error codes, explained',
      'All AADSTS error codes | AADSTS Guide',
      'Microsoft sign-in screens and errors without a code',
      'AADSTS error codes by family | AADSTS Guide',
      'Microsoft Entra sign-in: procedures step by step | AADSTS Guide',
    ]);
  });
});
