import { describe, expect, test } from 'vitest';
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
