import { describe, expect, test } from 'vitest';
import { Addresses } from '../../../../src/integrations/offline/addresses.ts';
import { rewritePage } from '../../../../src/integrations/offline/rewrite-page.ts';

const FILES = [
  ...['index.html', 'codes/index.html', 'aadsts50105/index.html', 'families/mfa/index.html', '404.html', '50105/index.html'],
  ...['favicon.svg', '_astro/page.css', '_astro/page.js', 'lookup.json', 'pagefind/pagefind.js', 'img/a b.png'],
];
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

function rewrite(body: string, { file = 'aadsts50105/index.html', base = '/', head = POLICY, site = 'https://guide.example' } = {}) {
  const source = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return rewritePage(source, file, new Addresses(new Set(FILES), base, site), 'Offline copy');
}

/** The page's body as it was written, without what every page gets. */
function body(written: string, options = {}): string {
  const { html, problems } = rewrite(written, options);
  expect(problems).toEqual([]);
  return /<body><p class="unzip-first">.*?<\/p>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
}

describe('addresses in the copy are relative and end in a file:', () => {
  test.each([
    ['a page', '<a href="/codes/">x</a>', '<a href="../codes/index.html">x</a>'],
    [
      'a page, for readers without scripts',
      '<noscript><a href="/codes/">x</a></noscript>',
      '<noscript><a href="../codes/index.html">x</a></noscript>',
    ],
    ['the home page, which is beside the folder', '<a href="/">x</a>', '<a href="../../index.html">x</a>'],
    ['a query and a fragment', '<a href="/codes/?x=a%20b#q=a%20b">x</a>', '<a href="../codes/index.html?x=a%20b#q=a%20b">x</a>'],
    ['the page itself', '<a href="/aadsts50105/">x</a>', '<a href="index.html">x</a>'],
    ['its full address', '<a href="https://guide.example/families/mfa/">x</a>', '<a href="../families/mfa/index.html">x</a>'],
    ['a relative address', '<a href="../codes/">x</a>', '<a href="../codes/index.html">x</a>'],
    ['an image with a blank in its name', '<img src="/img/a%20b.png" alt="">', '<img src="../img/a%20b.png" alt="">'],
    ['a set of images', '<img srcset="/favicon.svg 1x, /img/a%20b.png 2x">', '<img srcset="../favicon.svg 1x, ../img/a%20b.png 2x">'],
    [
      'data of search',
      '<site-search data-lookup="/lookup.json"></site-search>',
      '<site-search data-lookup="../search/lookup.js"></site-search>',
    ],
    ['the code of search', '<x-y data-pagefind="/pagefind/pagefind.js"></x-y>', '<x-y data-pagefind="../search/start.js"></x-y>'],
    ['the pattern of pages', '<x-y data-page="/{page}/"></x-y>', '<x-y data-page="../{page}/index.html"></x-y>'],
  ])('%s', (_what, written, expected) => {
    expect(body(written)).toBe(expected);
  });

  test('below the path that the site was built for', () => {
    expect(body('<a href="/kb/entra/codes/">x</a>', { base: '/kb/entra/' })).toBe('<a href="../codes/index.html">x</a>');
  });

  test('from the home page', () => {
    expect(body('<a href="/codes/">x</a><x-y data-page="/{page}/"></x-y>', { file: 'index.html' })).toBe(
      '<a href="guide/codes/index.html">x</a><x-y data-page="guide/{page}/index.html"></x-y>',
    );
  });

  test('in a redirect', () => {
    const { html } = rewrite('', { head: `${POLICY}<meta http-equiv="refresh" content="0; url=/codes/">` });
    expect(html).toContain('content="0; url=../codes/index.html"');
  });

  test('a redirect gets no script, no hint to unzip, and keeps its own policy', () => {
    const { html } = rewrite('', { head: `${POLICY}<meta http-equiv="refresh" content="0; url=/codes/">` });
    expect(html).toContain(POLICY);
    expect(html).not.toMatch(/<script|unzip-first/);
  });

  test('links to other sites, to a place on the page, and to write a mail stay as they are', () => {
    const links = '<a href="https://learn.microsoft.com/entra/">x</a><a href="#causes">y</a><a href="mailto:it@contoso.example">z</a>';
    expect(body(links)).toBe(links);
  });
});

describe('a page in the copy', () => {
  test('asks for the one classic script instead of its modules', () => {
    const { html, modules } = rewrite('<script type="module" src="/_astro/page.js"></script>');
    expect(modules).toEqual(['/_astro/page.js']);
    expect(html).not.toContain('type="module"');
    expect(html).toContain('<script defer src="../scripts/guide.js"></script></head>');
  });

  test('may connect to nothing', () => {
    expect(rewrite('').html).toMatch(/Content-Security-Policy" content="[^"]*connect-src 'none'/);
  });

  test('has nothing in its head that means something on a host only', () => {
    const landing = [
      '<link rel="canonical" href="https://guide.example/"><link rel="search" href="/opensearch.xml" title="x">',
      '<link rel="alternate" type="application/atom+xml" href="/feed.xml"><meta property="og:image" content="https://guide.example/x.png">',
      '<meta property="article:modified_time" content="2026-11-20"><meta name="twitter:card" content="summary_large_image">',
      '<script type="application/ld+json">{"@type":"TechArticle"}</script>',
    ];
    const head = `${POLICY}${landing.join('')}<link rel="stylesheet" href="/_astro/page.css" crossorigin>`;
    const { html, problems } = rewrite('', { head });
    expect(problems).toEqual([]);
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy"[^>]*><link rel="stylesheet" href="..\/_astro\/page.css"><script/);
  });

  test('names its edition where the site offers the copy', () => {
    expect(body('<ul><li data-offline-copy><a href="/offline/x.zip">Take it offline</a> (<span></span>)</li><li>b</li></ul>')).toBe(
      '<ul><li>Offline copy</li><li>b</li></ul>',
    );
  });

  test('tells somebody who opened it inside the zip to unzip first', () => {
    expect(rewrite('').html).toMatch(/<body><p class="unzip-first">.*Extract all/);
  });

  test('is otherwise left as it was written', () => {
    const drawing = '<svg viewBox="0 0 16 16"><path d="M0 0"/></svg> <q>it&#39;s</q>\n<pre>a\n  b</pre>';
    expect(body(drawing)).toBe(drawing);
  });
});

describe('what would not work from a file is a problem that names page, address and reason:', () => {
  test.each([
    ['a link with no file behind it', '<a href="/nowhere/">x</a>', '/nowhere/', /no such file/],
    ['a link out of the site', '<a href="/other/">x</a>', '/other/', /leads out of the guide/, '/kb/'],
    ['a link to a page for hosts only', '<a href="/50105/">x</a>', '/50105/', /hosts only/],
    ['a link without its scheme', '<a href="//contoso.example/x">x</a>', '//contoso.example/x', /another computer/],
    ['a link into the file system', '<a href="file:///etc/hosts">x</a>', 'file:///etc/hosts', /another computer/],
    ['an image from elsewhere', '<img src="https://contoso.example/x.png" alt="">', 'https://contoso.example/x.png', /another host/],
    ['a missing image', '<img src="/gone.png" alt="">', '/gone.png', /no such file/],
    ['an address that only a script knows', '<x-y data-more="/more.json"></x-y>', '/more.json', /data-more/],
    ['a drawing from another file', '<svg><use href="/sprite.svg#x"></use></svg>', '<use href="/sprite.svg#x">', /another file/],
    ['a script within the page', '<script>alert(1)</script>', '<script>', /refused/],
    ['a form', '<form></form>', '<form>', /could send what a reader types/],
    ['another base', '<base href="/x/">', '<base href="/x/">', /every other address/],
  ])('%s', (_what, written, found, reason, base = '/') => {
    const { problems } = rewrite(written, { base });
    expect(problems).toContainEqual({ file: 'aadsts50105/index.html', found, reason: expect.stringMatching(reason) });
  });

  test('a page without a policy', () => {
    expect(rewrite('', { head: '' }).problems).toEqual([
      { file: 'aadsts50105/index.html', found: '<head>', reason: expect.stringMatching(/policy/) },
    ]);
  });
});
