import { SITE } from '../site.ts';

/**
 * The document that leads on to the page `to` of a site below `base`. With script the section that a link asked for is
 * opened there, which a refresh would forget; without, the page itself. Where the host is known, as an `origin` such as
 * https://guide.example, search engines are told that both are one page, so that what links to the old address counts for
 * the new; otherwise they are to leave it out.
 */
export function redirectPage(title: string, to: string, base: string, origin?: string): string {
  const target = `${base}${to}/`;
  const forSearch = origin ? `<link rel="canonical" href="${origin}${target}">` : '<meta name="robots" content="noindex">';
  return (
    `<!doctype html><html lang="${SITE.language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">${forSearch}<title>${title}</title>` +
    `<script src="${base}redirect.js" data-to="${target}"></script>` +
    `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript></head>` +
    `<body><p><a href="${target}">${title}</a></p></body></html>\n`
  );
}
