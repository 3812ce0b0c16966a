import { isOf } from '../../src/hosting/headers.ts';

/** What a host sends with a file, names of fields in lower case. */
export type Sent = Record<string, string>;

/** A rule of `_headers`: an address with at most one `*`, and what is set for it. */
export interface HeadersRule {
  address: string;
  fields: [name: string, value: string][];
}

/**
 * Reads `_headers` as Cloudflare Pages documents it: https://developers.cloudflare.com/pages/configuration/headers/.
 * Throws where the format or a limit of it is broken, with the line.
 */
export function readHeaders(text: string): HeadersRule[] {
  const rules: HeadersRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const fail = (why: string): never => {
      throw new Error(`_headers:${index + 1}: ${why}: ${line}`);
    };
    if (line.length > 2000) fail('longer than 2,000 characters');
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (/^\s/.test(line)) {
      if (!name || !value || rules.length === 0) fail('no field of a rule');
      rules.at(-1)?.fields.push([(name as string).toLowerCase(), value as string]);
    } else {
      if (!/^\/[^*\s:]*\*?[^*\s:]*$/.test(line)) fail('no address with at most one *');
      rules.push({ address: line, fields: [] });
    }
  }
  if (rules.length > 100) throw new Error('_headers: more than 100 rules');
  for (const { address, fields } of rules) if (fields.length === 0) throw new Error(`_headers: ${address} sets nothing`);
  return rules;
}

/** What Cloudflare Pages sends: its own, replaced by what rules set; what two rules set is sent with both values. */
export function sentByCloudflare(rules: readonly HeadersRule[], address: string): Sent {
  const set = new Map<string, string>();
  for (const { fields } of rules.filter((rule) => matches(rule.address, address)))
    for (const [name, value] of fields) set.set(name, set.has(name) ? `${set.get(name)}, ${value}` : value);
  return { 'cache-control': 'public, max-age=0, must-revalidate', ...Object.fromEntries(set) };
}

/** The parts of `staticwebapp.config.json` that the build writes. */
export interface StaticWebApp {
  trailingSlash: string;
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
  responseOverrides: Record<string, { rewrite: string }>;
  mimeTypes: Record<string, string>;
}

/** What Azure Static Web Apps sends: the global fields, and over them those of the first route that matches. */
export function sentByStaticWebApp({ globalHeaders, routes, mimeTypes }: StaticWebApp, address: string): Sent {
  const route = routes.find((one) => matches(one.route, address));
  const type = mimeTypes[/\.\w+$/.exec(address)?.[0] ?? ''];
  return lowerCase({ ...globalHeaders, ...route?.headers, ...(type ? { 'content-type': type } : {}) });
}

/** Names of fields as they are compared. */
export function lowerCase(fields: Readonly<Record<string, string>>): Sent {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
}

function matches(pattern: string, address: string): boolean {
  return pattern.includes('*') ? isOf(address, pattern) : pattern === address;
}
