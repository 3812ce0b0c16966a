import { describe, expect, test } from 'vitest';
import { type BookPage, bookPage } from '../../../../src/integrations/offline/book-page.ts';

const inBook = (address: string) => (address.startsWith('/families/') ? `#${address.slice(1, -1).replaceAll('/', '-')}` : undefined);
const SIGN_IN: BookPage = { path: 'families/sign-in', as: 'chapter', level: 2 };
/** The part of the book that a page's main element becomes, without the element around it. */
const part = (main: string, page = SIGN_IN) =>
  /^<div [^>]*>([\s\S]*)<\/div>$/.exec(bookPage(`<header><h1>Site</h1></header><main>${main}</main><footer>x</footer>`, page, inBook))?.[1];

describe('a page in the book', () => {
  test('has headings below the one of its chapter, closed as they are opened', () => {
    expect(part('<h1>One</h1><h2>Two</h2><h3>Three</h3><h5>Five</h5>')).toBe('<h2>One</h2><h3>Two</h3><h4>Three</h4><h6>Five</h6>');
    expect(part('<h1>One</h1>', { ...SIGN_IN, level: 1 })).toBe('<h1>One</h1>');
  });

  test('has ids that no other page has, and names them so', () => {
    expect(part('<section id="a" aria-labelledby="b c">x</section>')).toBe(
      '<section id="families-sign-in--a" aria-labelledby="families-sign-in--b families-sign-in--c">x</section>',
    );
  });

  test('has links to other parts; what the book has not is text alone', () => {
    expect(part('<a href="/families/mfa/">MFA</a>, <a href="/codes/"><b>all</b></a>.')).toBe(
      '<a href="#families-mfa">MFA</a>, <b>all</b>.',
    );
  });

  test('has nothing that only somebody at a screen can use', () => {
    expect(part('<nav class="contents"><ol><li>x<br></li></ol></nav><button type="button">Copy</button><p>y</p>')).toBe('<p>y</p>');
  });

  test('names its code in its heading', () => {
    expect(part('<p data-pagefind-meta="code">AADSTS50105</p><h1>No</h1>', { path: 'aadsts50105', as: 'guide', level: 3 })).toBe(
      '<h3><span class="book__code">AADSTS50105</span> No</h3>',
    );
  });

  test('is cut after its lead where it is an entry', () => {
    expect(
      part('<article><header class="guide__lead"><h1>No</h1></header><h2>More</h2></article>', { path: 'codes', as: 'entry', level: 3 }),
    ).toBe('<article><header class="guide__lead"><h3>No</h3></header></article>');
  });
});
