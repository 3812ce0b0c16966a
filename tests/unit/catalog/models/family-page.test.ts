import { describe, expect, test } from 'vitest';
import { familyPage } from '../../../../src/catalog/models/family-page.ts';
import { contents, section, smallCatalog } from '../small-catalog.ts';

const page = familyPage(smallCatalog(), 'consent', {});

describe('the page of a family', () => {
  test('begins with what its codes have in common', () => {
    expect(page.head).toMatchObject({
      title: 'Consent: AADSTS codes | AADSTS Guide',
      description: 'Somebody has to agree.',
      picture: 'family',
    });
    expect(page.header).toEqual({
      trail: [{ href: '/families/', label: 'Families' }],
      title: 'Consent',
      lead: 'Somebody has to agree.',
      filters: ['family:consent'],
    });
  });

  test('shows checks, symptoms and codes', () => {
    expect(contents(page.sections)).toEqual([
      ['meaning', 'What they have in common'],
      ['checks', 'Checks that help for all of them'],
      ['who', 'Who fixes what'],
      ['symptoms', 'What people see without a code'],
      ['codes', 'The codes'],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'codes', 'codes').codes.map(({ code }) => code)).toEqual(['16000', '50105', '700016']);
    expect(section(page.sections, 'symptoms', 'links').links).toEqual([
      { href: '/symptoms/not-listed/', title: 'The screen asks for approval', note: 'Nobody agreed to the app yet.' },
    ]);
  });

  test('shows the shared pieces that are at home there, and their sources', () => {
    const [own, shared] = section(page.sections, 'checks', 'checks').checks;
    expect([own?.title, shared?.title]).toEqual(['Read the sign-in event', 'Which account is it?']);
    // Search finds it here, so it is not marked as shown from elsewhere.
    expect([shared?.id, shared?.shared]).toEqual(['shared-which-account', undefined]);
    expect(section(page.sections, 'about', 'about').provenance.sources.map(({ title }) => title)).toEqual([
      'Error codes',
      'Manage assignment',
    ]);
  });

  test('says so when it has no code yet, and leads on', () => {
    const { sections } = familyPage(smallCatalog(), 'empty', {});
    expect(contents(sections).map(([id]) => id)).toEqual(['meaning', 'who', 'codes', 'about']);
    expect(section(sections, 'codes', 'sentence')).toMatchObject({
      text: 'No code of this family is written up yet.',
      link: { href: '/codes/', label: 'See all codes' },
    });
  });
});
