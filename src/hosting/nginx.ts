import { ASK_EACH_TIME, EVERYWHERE, FILE_RULES, type Fields, STRICT_TRANSPORT } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** A configuration that is kept in the project, by its file's path from the root. */
export const NGINX_SITES = new Map([
  ['hosting/nginx/own-host.conf', '/'],
  ['hosting/nginx/below-a-path.conf', '/kb/entra/'],
]);

/** What a reader of the files puts their own in place of. */
export const NGINX_PLACEHOLDERS = { folder: '/srv/aadsts-guide/', host: 'guide.example' };

/**
 * A whole nginx site that serves the guide below `base`. Headers that depend on the file come from maps, so that every
 * `add_header` stands in one place: nginx forgets all of a place's headers in a place inside it that has one of its own.
 */
export function nginxSite(base: string): string {
  const types = MEDIA_TYPES.map(({ type, endings }) => `${type.padEnd(27)} ${endings.join(' ')};`);
  const texts = MEDIA_TYPES.filter(({ type }) => type.startsWith('text/')).map(({ type }) => type);
  const compressible = MEDIA_TYPES.filter(({ isCompressible }) => isCompressible).map(({ type }) => type);
  // Both directives know HTML already, and warn of what is named twice.
  const named = (list: string[]) => [...new Set(list)].filter((type) => type !== 'text/html').join(' ');
  return `${introduction(base)}
${[...fieldNames()].map((name) => map(name, base)).join('\n\n')}

server {
    listen 80;
    listen [::]:80;
    server_name ${NGINX_PLACEHOLDERS.host};

    # With a certificate, these instead of the two lines above:
    # listen 443 ssl;
    # listen [::]:443 ssl;
    # http2 on;  # before nginx 1.25.1: "listen 443 ssl http2;"
    # ssl_certificate     /etc/ssl/guide.pem;
    # ssl_certificate_key /etc/ssl/private/guide.key;

    # Behind a proxy the name and port that readers use are the proxy's.
    absolute_redirect off;
    server_tokens off;
${
  base === '/'
    ? ''
    : `
    location = ${base.slice(0, -1)} {
        return 301 ${base}$is_args$args;
    }
`
}
    location ${base} {
        alias ${NGINX_PLACEHOLDERS.folder};
        index index.html;
        error_page 404 ${base}404.html;
        # A folder without a page is not listed, and not said to be there.
        error_page 403 =404 ${base}404.html;

${indented(fields(EVERYWHERE))}
${indented([...fieldNames()].flatMap((name) => [...(CAUTIONS[name] ?? []), field(name, variable(name))]))}
        # Only where this host answers over https and nothing else, for browsers then refuse http here for a year:
${indented(fields(STRICT_TRANSPORT).map((line) => `# ${line}`))}

        # All types that the guide has, so that it does not matter which of them this nginx knows.
        default_type application/octet-stream;
        types {
${indented(types, 12)}
        }
        charset utf-8;
        charset_types ${named(texts)};

        gzip on;
        gzip_vary on;
        gzip_proxied any;
        gzip_comp_level 6;
        gzip_min_length 1024;
        gzip_types ${named(compressible)};
        # About a twelfth less with the module ngx_brotli (Debian: libnginx-mod-http-brotli-filter):
        # brotli on;
        # brotli_comp_level 5;
        # brotli_types ${named(compressible)};
    }
}
`;
}

function introduction(base: string): string {
  const isOwnHost = base === '/';
  return `# The guide ${isOwnHost ? 'at a host of its own' : `below a path, here ${base}`}. Made by "npm run generate" from src/hosting/nginx.ts.
#
# 1. Put what is in dist/ into ${NGINX_PLACEHOLDERS.folder} or name another folder after "alias", with a slash at its end.
# 2. Put your host after "server_name", and this file into /etc/nginx/conf.d/.${
    isOwnHost
      ? ''
      : `
#    Another path than ${base} goes everywhere in this file, as it was in BASE_PATH when the site was built.
#    Where the host has a server block already, put the two locations into that one and leave the other lines out.`
  }
# 3. nginx -t && systemctl reload nginx
`;
}

/** What files say in a field that no rule gives them; they leave it out where nothing is named. */
const DEFAULTS: Fields = { 'Cache-Control': ASK_EACH_TIME };
/** When not to say it. */
const CAUTIONS: Readonly<Record<string, string[]>> = {
  'Access-Control-Allow-Origin': [
    '# On an intranet with notes of your own, delete the next line: in a browser that may read the guide,',
    '# pages of other sites could read its data.',
  ],
};

/** The names of the fields that depend on the file. */
function fieldNames(): Set<string> {
  return new Set(FILE_RULES.flatMap((rule) => Object.keys(rule.fields)));
}

function map(name: string, base: string): string {
  const rules = FILE_RULES.filter((rule) => name in rule.fields);
  return [
    ...rules.map(({ why }) => `# ${why}`),
    `map $uri ${variable(name)} {`,
    `    default "${DEFAULTS[name] ?? ''}";`,
    ...rules.flatMap((rule) => rule.files.map((pattern) => `    "${expression(base + pattern)}" "${rule.fields[name]}";`)),
    '}',
  ].join('\n');
}

/** A pattern with one `*`, as the regular expression of a map. */
function expression(pattern: string): string {
  const [before = '', after = ''] = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
  return `~^${before}${after ? `.*${after}$` : ''}`;
}

function variable(name: string): string {
  return `$guide_${name.toLowerCase().replaceAll('-', '_')}`;
}

function fields(all: Fields): string[] {
  return Object.entries(all).map(([name, value]) => field(name, `"${value}"`));
}

/** On errors as well; nginx leaves out a field whose value is empty. */
function field(name: string, value: string): string {
  return `add_header ${name} ${value} always;`;
}

function indented(lines: readonly string[], spaces = 8): string {
  return lines.map((line) => ' '.repeat(spaces) + line).join('\n');
}
