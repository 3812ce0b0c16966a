import { MEDIA_TYPES } from '../../src/hosting/media-types.ts';

/** A file of each type that the guide may have, in each folder whose files are treated in a way of their own. */
export const HOSTED_FILES: readonly string[] = [
  ...MEDIA_TYPES.flatMap(({ endings }) => endings.map((ending) => `api/v1/codes.${ending}`)),
  ...['index.html', '404.html', 'aadsts50105/index.html', '50105/index.html', 'favicon.svg', 'lookup.json', 'desk/50105.json'],
  ...['_astro/Page.aEFw-lWt.css', '_astro/case-desk.CbCiIuM7.js', 'offline/aadsts-guide-0.1.0-2026-12-01.zip'],
  ...['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.en.pagefind', 'pagefind/pagefind.en_a869ada2ab.pf_meta'],
  ...['pagefind/fragment/en_02576d7.pf_fragment', 'pagefind/index/en_b23d935.pf_index', 'pagefind/filter/en_5dd5a2f.pf_filter'],
];
