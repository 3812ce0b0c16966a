import { describe, expect, test } from 'vitest';
import { familyPage } from '../../../../src/catalog/models/family-page.ts';
import { guidePage } from '../../../../src/catalog/models/guide-page.ts';
import { registerPage } from '../../../../src/catalog/models/register-page.ts';
import { topicPage } from '../../../../src/catalog/models/topic-page.ts';
import { topicsPage } from '../../../../src/catalog/models/topics-page.ts';
import { contents, prose, section, smallCatalog } from '../small-catalog.ts';

const catalog = smallCatalog();
const page = topicPage(catalog, 'exchange', {});

describe('the page on how something works', () => {
  test('has its parts in order, those that are sent with their numbers', () => {
    expect(page.header).toEqual({
      trail: [{ href: '/topics/', label: 'How it works' }],
      title: 'An exchange',
      lead: 'An app asks for a token.',
    });
    expect(contents(page.sections)).toEqual([
      ['meaning', 'In short'],
      ['picture', 'The picture'],
      ['ask', '1. Ask'],
      ['read', 'Read the answer'],
      ['libraries', 'In libraries'],
      ['about', 'About this page'],
    ]);
  });

  test('says of each part who sends it to whom, and what it can end in', () => {
    expect(section(page.sections, 'ask', 'part').part).toEqual({
      from: 'App',
      to: 'Token endpoint',
      blocks: prose('<p>It asks.</p>'),
      codes: [
        { code: '700016', title: 'The app is not known here', kind: 'failure', fixedBy: ['developer'] },
        { code: '90014', title: 'A field is missing from the request', kind: 'failure', fixedBy: ['developer'] },
      ],
    });
  });

  test('draws its parts, which lead to the words', () => {
    expect(section(page.sections, 'picture', 'picture').picture).toEqual({
      kind: 'exchange',
      title: 'An exchange',
      parts: [
        {
          title: 'Ask',
          from: 'App',
          to: 'Token endpoint',
          href: '#ask',
          codes: [
            { code: '700016', href: '/aadsts700016/', title: 'The app is not known here' },
            { code: '90014', href: '/aadsts90014/', title: 'A field is missing from the request' },
          ],
        },
        { title: 'Read the answer', href: '#read', codes: [] },
      ],
    });
  });

  test('shows the same picture on the page of its family, and leads from there to the words', () => {
    const shown = section(familyPage(catalog, 'oauth', {}).sections, 'picture-exchange', 'picture');
    expect(shown.words).toEqual({ href: '/topics/exchange/', label: 'The same in words' });
    expect(shown.picture.parts[0]?.href).toBe('/topics/exchange/#ask');
    expect(contents(familyPage(catalog, 'consent', {}).sections).map(([id]) => id)).not.toContain('picture-exchange');
  });

  test('leads to the own page of each library', () => {
    expect(section(page.sections, 'libraries', 'developer').libraries).toEqual([
      {
        title: 'A library',
        page: { href: 'https://learn.example/assign', title: 'Manage assignment', external: true },
        blocks: prose('<p>One call.</p>'),
      },
    ]);
  });

  test('is in the list of topics', () => {
    expect(topicsPage(catalog).topics).toEqual([{ href: '/topics/exchange/', title: 'An exchange', text: 'An app asks for a token.' }]);
  });
});

describe('the page of a code', () => {
  test('says where it happens, with a guide or without', () => {
    const links = [{ href: '/topics/exchange/#ask', title: 'An exchange', note: 'Ask' }];
    expect(section(guidePage(catalog, '700016', {}).sections, 'topics', 'links').links).toEqual(links);
    expect(section(registerPage(catalog, '90014', {}).sections, 'topics', 'links').links).toEqual(links);
  });

  test('has what developers need, where somebody wrote it', () => {
    const { sections } = guidePage(catalog, '50105', {});
    expect(section(sections, 'developer', 'developer')).toMatchObject({
      title: 'For developers',
      blocks: prose('<p>It is in the address.</p>'),
    });
    expect(contents(guidePage(catalog, '700016', {}).sections).map(([id]) => id)).not.toContain('developer');
  });
});
