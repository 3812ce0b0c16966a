import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { type ResolveLink, renderAll, renderBlocks } from '../../../../src/content/render/html.ts';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const resolve: ResolveLink = (scheme, id) => ({ url: `/${scheme}/${id}/`, isExternal: scheme === 'source' });
const html = (text: string) => renderBlocks(parse(text), resolve).map((block) => (block.type === 'prose' ? block.html : block));

describe('prose on a page', () => {
  test('has links to pages, and marks those that leave the site', () => {
    expect(html('[This](procedure:assign) and [that](source:learn).')).toEqual([
      '<p><a href="/procedure/assign/">This</a> and <a href="/source/learn/" class="external">that</a>.</p>',
    ]);
  });

  test('links every code that is written out, but not within another link or in backticks', () => {
    expect(html('AADSTS50105, **AADSTS50076** and AADSTS1.')).toEqual([
      '<p><a href="/code/50105/">AADSTS50105</a>, <strong><a href="/code/50076/">AADSTS50076</a></strong> and AADSTS1.</p>',
    ]);
    expect(html('[AADSTS50105](family:consent) `AADSTS50105`')).toEqual([
      '<p><a href="/family/consent/">AADSTS50105</a> <code>AADSTS50105</code></p>',
    ]);
  });

  test('sets portal paths apart from other bold words', () => {
    expect(html('**Entra ID > Users** and **Save**')).toEqual(['<p><b class="path">Entra ID > Users</b> and <strong>Save</strong></p>']);
  });

  test('keeps code blocks as they are, between runs of HTML', () => {
    expect(html('One.\n\n```http\nGET /me?a=1&b=<2>\n```\n\nTwo.')).toEqual([
      '<p>One.</p>',
      { type: 'code', lang: 'http', code: 'GET /me?a=1&b=<2>' },
      '<p>Two.</p>',
    ]);
  });

  test('is made wherever a body holds some, and leaves the body itself as it was', () => {
    const body = { to: 'code:50105', causes: [{ title: 'One', steps: [parse('AADSTS50105')] }], avoid: parse('') };
    const before = structuredClone(body);
    expect(renderAll(body, (prose) => renderBlocks(prose, resolve))).toEqual({
      to: 'code:50105',
      causes: [{ title: 'One', steps: [[{ type: 'prose', html: '<p><a href="/code/50105/">AADSTS50105</a></p>' }]] }],
      avoid: [],
    });
    expect(body).toEqual(before);
  });
});
