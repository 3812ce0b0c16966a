import { describe, expect, test } from 'vitest';
import { type AddressList, formatAddresses, mergeAddresses, parseAddresses } from '../../../tools/addresses/address-list.ts';
import { type BuiltPage, builtPage } from '../../../tools/addresses/built-pages.ts';
import { deadAddresses, pagesOf, unlistedAddresses } from '../../../tools/addresses/judge-addresses.ts';

const list = (pages: Record<string, string[]>): AddressList => new Map(Object.entries(pages).map(([page, ids]) => [page, new Set(ids)]));
const page = (...ids: string[]): BuiltPage => ({ ids: new Set(ids) });
const leadsTo = (target: string): BuiltPage => ({ leadsTo: target, ids: new Set() });
const built = (pages: Record<string, BuiltPage>) => new Map(Object.entries(pages));

describe('the list of published addresses', () => {
  const LIST = list({ '/': [], '/aadsts50105/': ['causes', 'about'], '/aadsts50011/': ['about', 'causes'], '/about/': ['privacy'] });

  test('is sorted, with pages of the same sections together', () => {
    expect(formatAddresses(LIST).replace(/^#.*\n/gm, '')).toBe(
      '\n(no sections)\n  /\nabout causes\n  /aadsts50011/\n  /aadsts50105/\nprivacy\n  /about/\n',
    );
  });

  test('is read as it was written', () => {
    expect(formatAddresses(parseAddresses(formatAddresses(LIST)))).toBe(formatAddresses(LIST));
    expect(parseAddresses(formatAddresses(LIST)).get('/aadsts50105/')).toEqual(new Set(['about', 'causes']));
  });

  test('says which line it cannot read', () => {
    expect(() => parseAddresses('about\n  aadsts50105\n')).toThrow('Line 2 of the list of addresses');
  });

  test('grows, and never loses a page or a section', () => {
    const grown = mergeAddresses(LIST, list({ '/aadsts50105/': ['checks'], '/codes/': [] }));
    expect(grown.get('/aadsts50105/')).toEqual(new Set(['about', 'causes', 'checks']));
    expect([...grown.keys()]).toEqual(['/', '/aadsts50105/', '/aadsts50011/', '/about/', '/codes/']);
  });
});

describe('a built page', () => {
  test('has the sections that a link may lead to, and no wiring', () => {
    const main =
      '<input id="search-hero"><h2 id="contents-title">On this page</h2><section class="x > y" id="causes" aria-labelledby="causes-title">' +
      '<h2 id="causes-title">Causes</h2><li id="cause-1">One</li><code>&lt;p id="sample"></code></section>';
    const html = `<header id="top"></header><main id="main" tabindex="-1">${main}</main><footer id="foot"></footer>`;
    expect(builtPage(html)).toEqual({ ids: new Set(['causes', 'cause-1']) });
  });

  test('may lead on', () => {
    expect(builtPage('<meta http-equiv="refresh" content="0; url=/kb/codes/"><body id="x">')).toEqual({
      leadsTo: '/kb/codes/',
      ids: new Set(),
    });
  });
});

describe('a published address', () => {
  const PUBLISHED = list({ '/aadsts50105/': ['causes'], '/codes/': [] });
  const GOOD = { '/aadsts50105/': page('causes'), '/50105/': leadsTo('/kb/aadsts50105/'), '/codes/': page() };
  const dead = (changes: Record<string, BuiltPage | undefined>) => {
    const pages = Object.entries({ ...GOOD, ...changes }).filter((entry): entry is [string, BuiltPage] => entry[1] !== undefined);
    return deadAddresses(PUBLISHED, new Map(pages), '/kb/');
  };

  test('is alive where there is a page with its sections', () => expect(dead({})).toEqual([]));

  test('is dead where there is no page', () => expect(dead({ '/codes/': undefined })).toEqual(['/codes/ leads nowhere']));

  test('is dead where a section is gone', () => {
    expect(dead({ '/aadsts50105/': page('checks') })).toEqual(['/aadsts50105/#causes leads nowhere']);
  });

  test('is alive where it leads on to a page with its sections', () => {
    const moved = { '/aadsts50105/': leadsTo('/kb/codes/'), '/50105/': leadsTo('/kb/codes/') };
    expect(dead({ ...moved, '/codes/': page('causes') })).toEqual([]);
    expect(dead(moved)).toEqual(['/aadsts50105/#causes leads nowhere on /codes/']);
  });

  test.each(['/kb/gone/', '/kb/50105/', '/elsewhere/'])('is dead where it leads on to %s, which is no page', (target) => {
    expect(dead({ '/codes/': leadsTo(target) })).toEqual(['/codes/ leads nowhere']);
  });

  test('of a code works by its number alone as well', () => {
    expect(dead({ '/50105/': undefined })).toEqual(['/50105/ does not lead to /aadsts50105/']);
    expect(dead({ '/50105/': leadsTo('/kb/codes/') })).toEqual(['/50105/ does not lead to /aadsts50105/']);
  });
});

describe('an address of a build that was never published', () => {
  const pages = built({ '/codes/': page('all', 'filter'), '/new/': page('x'), '/50105/': leadsTo('/aadsts50105/') });

  test('is named, and so is a section', () => {
    expect(unlistedAddresses(list({ '/codes/': ['all'] }), pages)).toEqual(['/codes/#filter', '/new/']);
  });

  test('is known once it is in the list, where redirects are not needed', () => {
    expect([...pagesOf(pages).keys()]).toEqual(['/codes/', '/new/']);
    expect(unlistedAddresses(pagesOf(pages), pages)).toEqual([]);
  });
});
