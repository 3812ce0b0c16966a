import { SITE } from '../site.ts';

/**
 * The document that leads on to the page `to` of a site below `base`. With script the section that a link asked for is
 * opened there, which a refresh would forget; without, the page itself.
 */
export function redirectPage(title: string, to: string, base: string): string {
  const target = `${base}${to}/`;
  return (
    `<!doctype html><html lang="${SITE.language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>` +
    `<script src="${base}redirect.js" data-to="${target}"></script>` +
    `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript></head>` +
    `<body><p><a href="${target}">${title}</a></p></body></html>\n`
  );
}
