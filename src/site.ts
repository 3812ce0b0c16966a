import { type CodeId, codeSlug } from './domain/code-id.ts';

/** What the site is called and says of itself. */
export const SITE = {
  name: 'AADSTS Guide',
  tagline: 'What a Microsoft Entra sign-in error means, who can fix it, and how',
  description:
    'Troubleshooting guide for Microsoft Entra ID sign-in errors (AADSTS codes): whether anything is broken, who can fix it, what to check and what to tell the user.',
  language: 'en-GB',
} as const;

/**
 * The policy of every page, in the page itself so that it holds on any host.
 * `wasm-unsafe-eval` is for the search engine alone.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  // Nothing on a page may send what a reader typed.
  "form-action 'none'",
].join('; ');

/** The policy of the offline copy: opened from a file there is nothing to connect to, not even the copy itself. */
export const OFFLINE_SECURITY_POLICY = CONTENT_SECURITY_POLICY.replace("connect-src 'self'", "connect-src 'none'").replace(
  "; manifest-src 'self'",
  '',
);

/** Every address of the site below `base`, which begins and ends with a slash. */
export function makeUrls(base: string) {
  return {
    base,
    home: () => base,
    about: () => `${base}about/`,
    hosting: () => `${base}hosting/`,
    codes: () => `${base}codes/`,
    triage: () => `${base}triage/`,
    data: () => `${base}data/`,
    changes: () => `${base}changes/`,
    page: (slug: string) => `${base}${slug}/`,
    code: (code: CodeId) => `${base}${codeSlug(code)}/`,
    shortCode: (code: CodeId) => `${base}${code}/`,
    group: (id: string) => `${base}groups/${id}/`,
    groups: () => `${base}groups/`,
    lookup: () => `${base}lookup.json`,
    ids: () => `${base}ids.json`,
    deskCard: (code: CodeId) => `${base}desk/${code}.json`,
    pagefind: () => `${base}pagefind/pagefind.js`,
    asset: (path: string) => `${base}${path}`,
    openSearch: () => `${base}opensearch.xml`,
    feed: () => `${base}feed.xml`,
    sitemap: () => `${base}sitemap-index.xml`,
    socialPicture: (name: string) => `${base}social/${name}.png`,
    offlineCopy: (file: string) => `${base}offline/${file}`,
  };
}

const base: string = import.meta.env?.BASE_URL ?? '/';
export const urls = makeUrls(base.endsWith('/') ? base : `${base}/`);

/** Microsoft's own page for a code. */
export function officialPage(code: CodeId): string {
  return `https://login.microsoftonline.com/error?code=${code}`;
}

/**
 * Where a content file can be edited, or undefined when the build was not told where its repository is.
 * `repository` is an address such as https://github.com/owner/name; `file` is a path from the project's root.
 */
export function editUrl(repository: string | undefined, file: string): string | undefined {
  return repository ? `${repository.replace(/\/$/, '')}/edit/main/${file}` : undefined;
}
