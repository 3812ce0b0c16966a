import { readJson } from './json.ts';
import type { Located } from './located.ts';
import type { NamedSample, ProtocolName } from './named-sample.ts';

/** A request as a registry and a sample compare it: method, host and path parts. */
export interface HttpRequest extends Located {
  method: string;
  url: string;
}

const LINE = /^[ \t]*(GET|POST|PUT|PATCH|DELETE)[ \t]+(\S+)/gm;

/** The request lines of an HTTP sample. */
export function httpRequests(source: string): HttpRequest[] {
  return [...source.matchAll(LINE)].map((match) => {
    const url = match[2] as string;
    return { text: match[0].trim(), offset: match.index + match[0].length - url.length, method: match[1] as string, url };
  });
}

/** `GET https://graph.microsoft.com/v1.0/users/{userId}?$select=id` as a registry writes it: `GET /v1.0/users/{}`. */
export function requestKey(method: string, url: string): string {
  const path = url
    .replace(/^https:\/\/graph\.microsoft\.com/, '')
    .replace(/\?.*$/s, '')
    .replace(/\/$/, '');
  const parts = path.split('/').map((part) => part.replace(/\{[^}]*\}|\$\([^)]*\)|\$\w[\w.]*/g, '{}'));
  return `${method.toUpperCase()} ${parts.join('/')}`.replaceAll("'", '');
}

const START = /^(?:(?:GET|POST|PUT|PATCH|DELETE) \S|HTTP\/[\d.]+ \d{3}\b)/;
const HEADER = /^[A-Za-z][A-Za-z-]*: \S/;
/** Hosts whose parameters the registry lists; those of other hosts are their own. */
const SIGN_IN = /^https:\/\/(?:login\.microsoftonline\.(?:com|us)|login\.partner\.microsoftonline\.cn)\//;

/**
 * Reads a request, several, or a response: first line, headers, and after an empty line the body, which is JSON or a form.
 * A long address goes on over lines that begin with ? or &, and so does a form.
 */
export function readHttp(source: string): NamedSample {
  const end = /\n[ \t]*\n/.exec(source);
  const head = source.slice(0, end?.index);
  const wrong = wrongLine(head);
  if (wrong !== undefined)
    return { error: { what: 'This line is no request, status, header or part of an address.', offset: wrong }, names: [] };
  const names = [...head.matchAll(/^[A-Z]+ (https:\S+(?:\s*\n\s*[?&]\S*)*)/gm)].flatMap((match) => {
    const [, address = ''] = match;
    const query = address.indexOf('?');
    return query === -1 || !SIGN_IN.test(address)
      ? []
      : parametersOf(address.slice(query + 1), match.index + match[0].length - address.length + query + 1);
  });
  if (!end) return { names };
  const start = end.index + end[0].length;
  const body = source.slice(start);
  if (/^\s*[{[]/.test(body)) {
    const { error, names: members } = readJson(body);
    return {
      ...(error ? { error: { ...error, offset: start + error.offset } } : {}),
      names: [...names, ...members.map((name) => ({ ...name, offset: start + name.offset }))],
    };
  }
  const stray = /^[^=&\s]+(?=\s|&|$)|[^\S\n]+(?=\S)/m.exec(body.trimEnd());
  if (stray) return { error: { what: 'This body is neither JSON nor a form.', offset: start + stray.index }, names: [] };
  return { names: [...names, ...parametersOf(body, start)] };
}

/** Where the first line is that cannot be in the head of a message. */
function wrongLine(head: string): number | undefined {
  let offset = 0;
  for (const [index, line] of head.split('\n').entries()) {
    const isKnown = START.test(line) || /^\s*[?&]\S*$/.test(line) || (index > 0 && HEADER.test(line));
    if (!isKnown || (index === 0 && !START.test(line))) return offset;
    offset += line.length + 1;
  }
  return undefined;
}

/** The names in a query or a form that begins at `start`. */
function parametersOf(text: string, start: number): ProtocolName[] {
  return [...text.matchAll(/(?<=^|&|\s)([^=&\s]+)=/g)].map((match) => ({
    list: 'parameters',
    text: match[1] as string,
    offset: start + match.index,
  }));
}
