import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { openSearch } from '../../../../src/catalog/data/open-search.ts';

test('an address bar learns where to search, and that what is typed goes behind the #', () => {
  const templates: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => name === 'Url' && templates.push(String(attributes.template)));
  parser.write(openSearch('https://guide.example')).close();
  expect(templates).toEqual(['https://guide.example/#q={searchTerms}', 'https://guide.example/opensearch.xml']);
});
