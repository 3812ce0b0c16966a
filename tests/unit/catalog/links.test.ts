import { describe, expect, test } from 'vitest';
import { resolveLinks, resolver } from '../../../src/catalog/links.ts';
import { makeUrls } from '../../../src/site.ts';

const resolve = resolver(makeUrls('/kb/'), (id) => `https://learn.example/${id}`);

describe('where links by id lead', () => {
  test.each([
    ['code', '50105', '/kb/aadsts50105/'],
    ['code', 'AADSTS50105', '/kb/aadsts50105/'],
    ['symptom', 'no-code', '/kb/symptoms/no-code/'],
    ['procedure', 'assign-user', '/kb/procedures/assign-user/'],
    ['family', 'consent', '/kb/families/consent/'],
    ['source', 'error-codes', 'https://learn.example/error-codes'],
  ])('%s:%s', (scheme, id, address) => {
    expect(resolve(scheme, id)).toBe(address);
  });

  test('every prose block of a body is resolved, however deep, and code is left alone', () => {
    const code = { type: 'code', lang: 'text', code: '<a href="code:50105">' };
    const body = { causes: [{ fixes: [{ steps: [[{ type: 'prose', html: '<a href="code:50105">x</a>' }, code]] }] }], to: 'code:50105' };
    expect(resolveLinks(body, resolve)).toEqual({
      causes: [{ fixes: [{ steps: [[{ type: 'prose', html: '<a href="/kb/aadsts50105/">x</a>' }, code]] }] }],
      to: 'code:50105',
    });
  });

  test('links that leave the site are marked, links written out are not touched', () => {
    const html = '<a href="source:error-codes">x</a> <a href="https://learn.example/">y</a>';
    expect(resolveLinks([{ type: 'prose', html }], resolve)).toEqual([
      { type: 'prose', html: '<a href="https://learn.example/error-codes" class="external">x</a> <a href="https://learn.example/">y</a>' },
    ]);
  });
});
