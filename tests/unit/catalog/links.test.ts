import { describe, expect, test } from 'vitest';
import { linkResolver } from '../../../src/catalog/links.ts';
import { makeUrls } from '../../../src/site.ts';

const resolve = linkResolver(makeUrls('/kb/'), (id) => `https://learn.example/${id}`);

describe('where links by id lead', () => {
  test.each([
    ['code', '50105', '/kb/aadsts50105/'],
    ['code', 'AADSTS50105', '/kb/aadsts50105/'],
    ['symptom', 'no-code', '/kb/symptoms/no-code/'],
    ['procedure', 'assign-user', '/kb/procedures/assign-user/'],
    ['family', 'consent', '/kb/families/consent/'],
  ])('%s:%s is a page of the site', (scheme, id, url) => {
    expect(resolve(scheme, id)).toEqual({ url, isExternal: false });
  });

  test('a source is a document elsewhere', () => {
    expect(resolve('source', 'error-codes')).toEqual({ url: 'https://learn.example/error-codes', isExternal: true });
  });
});
