import { RewritingStream } from 'parse5-html-rewriting-stream';

/** Attributes whose address a browser loads, or sends to, without a reader following a link; by tag, `*` for any. */
const LOADED = new Set([
  ...['* src', '* srcset', '* imagesrcset', '* poster', '* background', '* ping', '* action', '* formaction', 'object data', 'base href'],
  ...['use href', 'image href', 'feImage href', 'script href', 'use xlink:href', 'image xlink:href', 'feImage xlink:href'],
  // What this site's own scripts fetch.
  ...['* data-lookup', '* data-ids', '* data-pagefind'],
]);
/** Links of the head that only say what a page is related to. Any other kind may be fetched. */
const ONLY_SAYS = new Set('canonical alternate author bookmark help license next prev'.split(' '));
const HERE = 'http://this-site.invalid';

/** Plain links and the canonical address as the build writes them, which load nothing. */
const HARMLESS = /<a (?:class="[^"]*" )?href="[^"]*">|<link rel="canonical" href="[^"]*">/g;
const MAYBE_FOREIGN = /[\\/]\s*[\\/]|\b(?:https?|wss?|ftp):/i;

/** Addresses on other hosts that a page loads, or sends something to, before a reader follows a link. */
export function foreignLoads(html: string): string[] {
  // Parsing 3,000 pages takes long, and only a page that names another host elsewhere needs it.
  if (!MAYBE_FOREIGN.test(html.replace(HARMLESS, ''))) return [];
  const found: string[] = [];
  const parser = new RewritingStream();
  parser.on('startTag', ({ tagName, attrs }) => {
    for (const { prefix, name, value } of attrs) {
      const attribute = prefix ? `${prefix}:${name}` : name;
      if (isLoaded(tagName, attribute, attrs)) found.push(...addressesIn(attribute, value).filter(isForeign));
      if (attribute === 'srcdoc') found.push(...foreignLoads(value));
    }
  });
  parser.end(html);
  return found;
}

/** Addresses on other hosts that a style sheet loads. */
export function foreignLoadsOfStyle(css: string): string[] {
  const addresses = css.matchAll(/(?:\burl\(\s*["']?|@import\s+["'])([^"')]+)/gi);
  return [...addresses].map((match) => match[1] as string).filter(isForeign);
}

function isLoaded(tag: string, attribute: string, attrs: { name: string; value: string }[]): boolean {
  const written = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value.toLowerCase() ?? '';
  if (tag === 'link' && attribute === 'href') {
    const kinds = written('rel').split(/\s+/).filter(Boolean);
    return kinds.length === 0 || kinds.some((kind) => !ONLY_SAYS.has(kind));
  }
  if (tag === 'meta' && attribute === 'content') return written('http-equiv') === 'refresh';
  return LOADED.has(`* ${attribute}`) || LOADED.has(`${tag} ${attribute}`);
}

function addressesIn(attribute: string, value: string): string[] {
  if (attribute.endsWith('srcset') || attribute === 'ping') return value.split(/\s+/).map((part) => part.replace(/^,+|,+$/g, ''));
  if (attribute === 'content') return [/url\s*=\s*["']?([^"']+)/i.exec(value)?.[1] ?? ''];
  return [value];
}

function isForeign(address: string): boolean {
  if (!URL.canParse(address, HERE)) return true;
  const { protocol, origin } = new URL(address, HERE);
  return /^(?:https?|wss?|ftp):$/.test(protocol) && origin !== HERE;
}
