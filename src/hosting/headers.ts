import { CONTENT_SECURITY_POLICY } from '../site.ts';

/** Header fields by name. */
export type Fields = Readonly<Record<string, string>>;

/**
 * What every response says. A header also governs what has no page to say it in: the worker that reads logs, and pictures
 * opened by themselves.
 */
export const EVERYWHERE: Fields = {
  // Only a header can forbid that another site puts a page into a frame.
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * For a host that answers over https and nothing else: a browser that has seen it refuses http there for a year. So no
 * file sends it by itself, which would lock readers out of an intranet that has other things on http.
 */
export const STRICT_TRANSPORT: Fields = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Kept, but asked for each time; the answer is empty while the file is as it was. What Cloudflare Pages says by itself. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/** What some files say besides. */
export interface FileRule {
  /** As a sentence for whoever reads the files that are made of it. */
  why: string;
  /** Paths below the site's base with one `*`, which stands for anything, slashes included. */
  files: readonly string[];
  fields: Fields;
}

/**
 * Hosts differ in what they do with two rules for one file: one adds both up, another takes the first. So no file is of two
 * rules, and no rule repeats a field of EVERYWHERE.
 */
export const FILE_RULES: readonly FileRule[] = [
  {
    why: 'Files with a hash of their content in their names never change.',
    files: ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*', 'pagefind/*.pf_meta'],
    fields: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    why: 'Data may be read by scripts of other sites.',
    files: ['*.json', '*.csv', '*.kql', '*.md', '*.xml'],
    fields: { 'Access-Control-Allow-Origin': '*' },
  },
];

/** All that the response for a file says besides its type; `file` is its path below the base, such as `about/index.html`. */
export function fieldsOf(file: string): Fields {
  const ofRules = FILE_RULES.filter(({ files }) => files.some((pattern) => isOf(file, pattern))).map(({ fields }) => fields);
  return Object.assign({}, EVERYWHERE, { 'Cache-Control': ASK_EACH_TIME }, ...ofRules);
}

/** Whether a pattern with one `*` names a file. */
export function isOf(file: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split('*');
  return file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after);
}
