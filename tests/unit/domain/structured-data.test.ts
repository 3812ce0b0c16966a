import { describe, expect, test } from 'vitest';
import { articleData, siteData } from '../../../src/domain/structured-data.ts';

const article = { title: 'Not assigned', lead: 'The app `x` lets in **nobody**.', trail: [{ href: '/kb/codes/', label: 'All codes' }] };
const read = (more = {}) =>
  articleData({ ...article, ...more }, 'https://guide.example/kb/aadsts50105/', 'https://guide.example') as { '@graph': object[] };

describe('what a page says of itself to programs', () => {
  test('is its title, its lead without marks, its day and its address', () => {
    expect(read({ reviewed: '2026-11-20' })['@graph'][0]).toEqual({
      '@type': 'TechArticle',
      headline: 'Not assigned',
      abstract: 'The app x lets in nobody.',
      dateModified: '2026-11-20',
      url: 'https://guide.example/kb/aadsts50105/',
    });
  });

  test('is the way to it, which ends with the page', () => {
    expect(read({ name: 'AADSTS50105' })['@graph'][1]).toMatchObject({
      itemListElement: [
        { position: 1, name: 'All codes', item: 'https://guide.example/kb/codes/' },
        { position: 2, name: 'AADSTS50105', item: 'https://guide.example/kb/aadsts50105/' },
      ],
    });
    expect(read()['@graph'][1]).toMatchObject({ itemListElement: [{}, { name: 'Not assigned' }] });
  });

  test('is what to do, step by step, where it has steps', () => {
    expect(read({ parts: [{ steps: ['Open it.'] }, { title: 'Then', steps: ['Close it.'] }] })['@graph'][0]).toMatchObject({
      '@type': 'HowTo',
      name: 'Not assigned',
      step: [
        { '@type': 'HowToStep', text: 'Open it.' },
        { '@type': 'HowToSection', name: 'Then', itemListElement: [{ '@type': 'HowToStep', text: 'Close it.' }] },
      ],
    });
  });
});

test('the site gives results their name', () => {
  expect(siteData('Guide', 'https://guide.example/')).toMatchObject({ '@type': 'WebSite', name: 'Guide', url: 'https://guide.example/' });
});
