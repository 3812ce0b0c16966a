import { RewritingStream } from 'parse5-html-rewriting-stream';
import { fullCode } from '../../domain/code-id.ts';

/** How a page of the site becomes part of the book. */
export interface BookPage {
  /** The page's path, such as `aadsts50105` or `families/mfa`. */
  path: string;
  /** `chapter` and `guide` begin on a new sheet; of an `entry` only what is about its code alone is taken. */
  as: 'chapter' | 'guide' | 'entry';
  /** The level that its title has in the book, from 1; its own headings follow below. */
  level: number;
}

/** Elements that only somebody at a screen can use, by name or class. */
const FOR_THE_SCREEN = /\b(contents|lead__trail|filters|sample__copy|after-list|bar)\b/;
const FOR_THE_SCREEN_TAGS = new Set(['script', 'site-search', 'sign-in-case', 'fix-request', 'button', 'form', 'template']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const HEADING = /^h([1-5])$/;
/** Attributes that name other elements of the same page by their ids. */
const NAMES_IDS = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

/** The anchor of a page, or of a place on it, in the book. */
export function anchor(path: string, fragment = ''): string {
  const page = path.replaceAll('/', '-');
  return fragment === '' ? page : `${page}--${fragment}`;
}

/**
 * A page of the built site as a part of the book: what its main element holds, its headings lowered, its ids made
 * unique, its links leading to other parts. `link` gives the address of a link in the book, or undefined where the book
 * has nothing behind it; the text of the link then remains alone.
 */
export function bookPage(source: string, { path, as, level }: BookPage, link: (address: string) => string | undefined): string {
  const stream = new RewritingStream();
  let html = '';
  let isMain = false;
  /** How many open elements are between here and the start of what is left out; 0 outside of it. */
  let leftOut = 0;
  /** The same inside the lead of an entry, after whose end nothing more is taken. */
  let lead = 0;
  let isDone = false;
  const openLinks: boolean[] = [];

  stream.on('startTag', (tag) => {
    const isVoid = tag.selfClosing || VOID.has(tag.tagName);
    if (tag.tagName === 'main') {
      isMain = true;
      return;
    }
    if (!isMain || isDone) return;
    const attribute = (wanted: string) => tag.attrs.find(({ name }) => name === wanted)?.value ?? '';
    const classes = attribute('class');
    // In the book the code is in the heading, where bookmarks are made of it.
    const isRepeated = attribute('data-pagefind-meta') === 'code';
    if (leftOut > 0 || isRepeated || FOR_THE_SCREEN_TAGS.has(tag.tagName) || FOR_THE_SCREEN.test(classes)) {
      if (!isVoid) leftOut++;
      return;
    }
    if (as === 'entry' && (lead > 0 || /\bguide__lead\b/.test(classes)) && !isVoid) lead++;
    tag.attrs = tag.attrs.filter(({ name }) => !name.startsWith('data-'));
    for (const attribute of tag.attrs) {
      if (NAMES_IDS.has(attribute.name))
        attribute.value = attribute.value
          .split(' ')
          .map((id) => anchor(path, id))
          .join(' ');
    }
    const isHeading = HEADING.exec(tag.tagName);
    if (isHeading) tag.tagName = `h${Math.min(6, Number(isHeading[1]) + level - 1)}`;
    if (tag.tagName === 'a') {
      const href = tag.attrs.find(({ name }) => name === 'href');
      const target = href ? link(href.value) : undefined;
      openLinks.push(target !== undefined);
      if (!href || target === undefined) return;
      href.value = target;
    }
    stream.emitStartTag(tag);
    const code = /^aadsts(\d+)$/.exec(path)?.[1];
    if (isHeading?.[1] === '1' && code) stream.emitRaw(`<span class="book__code">${fullCode(code)}</span> `);
  });
  stream.on('endTag', (tag, raw) => {
    if (tag.tagName === 'main') {
      isMain = false;
      return;
    }
    if (!isMain || isDone) return;
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    if (tag.tagName === 'a' && !openLinks.pop()) return;
    const isHeading = HEADING.exec(tag.tagName);
    stream.emitRaw(isHeading ? `</h${Math.min(6, Number(isHeading[1]) + level - 1)}>` : raw);
    if (lead > 0 && --lead === 0) {
      isDone = true;
      // What was open around the lead.
      stream.emitRaw('</article>');
    }
  });
  stream.on('text', (_text, raw) => {
    if (isMain && !isDone && leftOut === 0) stream.emitRaw(raw);
  });
  stream.on('doctype', () => {});
  stream.on('comment', () => {});
  stream.on('data', (part: string) => {
    html += part;
  });
  stream.end(source);
  return `<div class="book__page book__page--${as}" id="${anchor(path)}">${html}</div>`;
}
