import type { Located } from './located.ts';

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
