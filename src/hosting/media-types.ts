/** What kind of file an ending stands for. */
export interface MediaType {
  /** Without its charset: every text of the site is UTF-8. */
  type: string;
  endings: readonly string[];
  /** Whether it becomes smaller when a server compresses it; pictures, archives and Pagefind's files are compressed already. */
  isCompressible: boolean;
  /** Whether hosts cannot be relied upon to know the ending. With `nosniff`, a file of no known type is only downloaded. */
  isUncommon: boolean;
}

/** Every ending that a file of the site may have; `tests/hosts/` fails for a file of another. */
export const MEDIA_TYPES: readonly MediaType[] = [
  common('text/html', ['html']),
  common('text/css', ['css']),
  common('text/javascript', ['js']),
  common('text/csv', ['csv']),
  common('text/plain', ['txt']),
  uncommon('text/markdown', ['md']),
  uncommon('text/plain', ['kql']),
  common('application/json', ['json']),
  common('application/manifest+json', ['webmanifest']),
  common('application/xml', ['xml']),
  common('application/wasm', ['wasm']),
  common('image/svg+xml', ['svg']),
  packed('image/png', ['png']),
  packed('font/woff2', ['woff2']),
  packed('application/zip', ['zip']),
  { ...packed('application/octet-stream', ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter']), isUncommon: true },
];

/** What a response says of a type: texts name their charset, XML and JSON have rules of their own. */
export function contentType(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

function common(type: string, endings: string[]): MediaType {
  return { type, endings, isCompressible: true, isUncommon: false };
}

function uncommon(type: string, endings: string[]): MediaType {
  return { type, endings, isCompressible: true, isUncommon: true };
}

function packed(type: string, endings: string[]): MediaType {
  return { type, endings, isCompressible: false, isUncommon: false };
}
