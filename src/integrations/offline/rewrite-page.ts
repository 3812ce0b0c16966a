import { RewritingStream } from 'parse5-html-rewriting-stream';
import { OFFLINE_SECURITY_POLICY } from '../../site.ts';
import { AddressError, type Addresses } from './addresses.ts';
import { copyPath, DESK_SCRIPT, PAGE_SCRIPT, relativeAddress } from './copy-layout.ts';

/** What keeps a page from working when it is opened from a file. */
export interface CopyProblem {
  /** The file it is in, below the built site. */
  file: string;
  /** What was found, as written. */
  found: string;
  reason: string;
}

export interface RewrittenPage {
  html: string;
  /** The module scripts that the page asked for, as addresses on the page. */
  modules: string[];
  problems: CopyProblem[];
}

interface Attribute {
  name: string;
  value: string;
}

/** Attributes with the address of something to go to. */
const LINKS = new Set(['a href', 'area href', '* data-home', 'script data-to', '* cite']);
/** Attributes with the address of something that the browser or our scripts load. */
const LOADED = new Set([
  ...['link href', 'script src', 'img src', 'source src', 'video src', 'video poster', 'audio src', 'track src', 'iframe src'],
  ...['embed src', 'object data', 'input src', 'image href', 'image xlink:href', '* data-lookup', '* data-ids', '* data-pagefind'],
]);
/** Links of the head that mean nothing in a copy, or ask for what has been bundled. */
const HEAD_LINKS_TO_DROP =
  /^(canonical|search|alternate|manifest|sitemap|modulepreload|preload|prefetch|prerender|preconnect|dns-prefetch)$/;

const UNZIP_FIRST =
  '<p class="unzip-first">This page is not unpacked yet. Close it, choose "Extract all" on the zip file, and open index.html in the folder that appears.</p>';

/**
 * Writes one page of the built site for the offline copy: every address relative and ending in a file, its module
 * scripts replaced by the one classic script of the copy, a policy under which nothing is connected to.
 * `file` is the page below the built site; `note` says which edition of the copy it is, in words.
 */
export function rewritePage(source: string, file: string, addresses: Addresses, note: string): RewrittenPage {
  const page = copyPath(file) ?? file;
  const problems: CopyProblem[] = [];
  const modules: string[] = [];
  // A redirect is gone before it is seen: it needs nothing of other pages, and its own policy is stricter than the copy's.
  const isRedirect = /<meta http-equiv="refresh"/i.test(source);
  const stream = new RewritingStream();
  let html = '';
  let hasPolicy = false;
  let isInNoscript = false;
  /** Set while everything up to the end of an element is left out. */
  let leftOut: string | undefined;
  /** Blanks behind what was left out go with it, so that a copy is the same wherever it was made. */
  let isAfterDropped = false;

  const report = (found: string, reason: string) => problems.push({ file, found, reason });
  const rewrite = (address: string, isLoaded: boolean): string => {
    try {
      return addresses.rewrite(address, file, isLoaded);
    } catch (error) {
      if (!(error instanceof AddressError)) throw error;
      report(address, error.message);
      return address;
    }
  };
  const rewriteAttribute = (tag: string, attribute: Attribute): void => {
    const { name, value } = attribute;
    const isOneOf = (names: Set<string>) => names.has(`${tag} ${name}`) || names.has(`* ${name}`);
    if (isOneOf(LINKS)) attribute.value = rewrite(value, false);
    else if (isOneOf(LOADED)) attribute.value = rewrite(value, true);
    else if (name === 'srcset')
      attribute.value = value.replace(/(^|,\s*)(\S+)/g, (_all, before: string, address: string) => before + rewrite(address, true));
    // The home page is where {page} would be, one folder up; every other page is an index.html.
    else if (name === 'data-page') attribute.value = `${relativeAddress(page, 'guide')}/{page}/index.html`;
    else if (name === 'data-desk') attribute.value = relativeAddress(page, DESK_SCRIPT);
    else if (name.startsWith('data-') && value.startsWith('/')) report(value, `the copy does not know how to write the address in ${name}`);
  };

  const rewriteTag = (tagName: string, attributes: Attribute[]): void => {
    const refresh = attributes.find(({ name }) => name === 'content');
    if (tagName === 'meta' && refresh && attributes.some(({ name, value }) => name === 'http-equiv' && /^refresh$/i.test(value)))
      refresh.value = refresh.value.replace(/(url=)(.*)$/i, (_all, word: string, address: string) => word + rewrite(address, true));
    for (const attribute of attributes) rewriteAttribute(tagName, attribute);
  };
  /** To the parser what <noscript> holds is text: https://html.spec.whatwg.org/multipage/parsing.html#scripting-flag */
  const rewriteNoscript = (text: string): string => {
    const inner = new RewritingStream();
    let written = '';
    inner.on('startTag', (tag) => {
      rewriteTag(tag.tagName, tag.attrs);
      inner.emitStartTag(tag);
    });
    inner.on('data', (part: string) => {
      written += part;
    });
    inner.end(text);
    return written;
  };

  stream.on('startTag', (tag, raw) => {
    if (leftOut) return;
    const value = (name: string) => tag.attrs.find((attribute) => attribute.name === name)?.value;
    // What leads to files that the copy does not have; such an element holds none of its own name.
    if (value('data-host-only') !== undefined) {
      leftOut = tag.tagName;
      return;
    }
    const before = JSON.stringify(tag.attrs);
    switch (tag.tagName) {
      case 'script':
        // What search engines are told is of no use in a copy.
        if (value('type') === 'application/ld+json') {
          leftOut = 'script';
          return;
        }
        if (!value('src')) report(raw, 'a script within the page is refused by the policy of the copy');
        if (value('type') === 'module') {
          modules.push(value('src') ?? '');
          leftOut = 'script';
          return;
        }
        break;
      case 'link':
        if (HEAD_LINKS_TO_DROP.test(value('rel') ?? '')) {
          isAfterDropped = true;
          return;
        }
        break;
      case 'form':
        report(raw, 'a form could send what a reader types');
        break;
      case 'base':
        report(raw, 'it changes what every other address on the page means');
        break;
      case 'use':
        if (!(value('href') ?? value('xlink:href') ?? '').startsWith('#')) report(raw, 'browsers refuse a drawing from another file');
        break;
      case 'meta':
        if (/^(?:og|article|twitter):/.test(value('property') ?? value('name') ?? '')) {
          isAfterDropped = true;
          return;
        }
        if (/^content-security-policy$/i.test(value('http-equiv') ?? '')) {
          hasPolicy = true;
          if (!isRedirect) set(tag.attrs, 'content', OFFLINE_SECURITY_POLICY);
        }
        break;
    }
    tag.attrs = tag.attrs.filter(({ name }) => name !== 'crossorigin' && name !== 'integrity');
    rewriteTag(tag.tagName, tag.attrs);
    isInNoscript = tag.tagName === 'noscript';
    if (value('data-offline-copy') !== undefined) {
      stream.emitRaw(`<${tag.tagName}>${note}</${tag.tagName}>`);
      leftOut = tag.tagName;
      return;
    }
    isAfterDropped = false;
    // What was not changed is left as it was written, byte for byte.
    if (JSON.stringify(tag.attrs) === before) stream.emitRaw(raw);
    else stream.emitStartTag(tag);
    if (tag.tagName === 'body' && !isRedirect) stream.emitRaw(UNZIP_FIRST);
  });
  stream.on('endTag', (tag, raw) => {
    if (leftOut) {
      if (leftOut === tag.tagName) {
        leftOut = undefined;
        isAfterDropped = true;
      }
      return;
    }
    isInNoscript = false;
    if (tag.tagName === 'head' && !isRedirect) stream.emitRaw(`<script defer src="${relativeAddress(page, PAGE_SCRIPT)}"></script>`);
    stream.emitRaw(raw);
  });
  stream.on('text', (_text, raw) => {
    const isGap = isAfterDropped && raw.trim() === '';
    isAfterDropped = false;
    if (!leftOut && !isGap) stream.emitRaw(isInNoscript ? rewriteNoscript(raw) : raw);
  });
  stream.on('data', (part: string) => {
    html += part;
  });
  stream.end(source);
  if (!hasPolicy) report('<head>', 'the page has no content security policy');
  return { html, modules, problems };
}

function set(attributes: Attribute[], name: string, value: string): void {
  for (const attribute of attributes) if (attribute.name === name) attribute.value = value;
}
