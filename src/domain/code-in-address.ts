import type { CodeId } from './code-id.ts';

/**
 * The code that a mistyped address seems to ask for: `/50105`, `/AADSTS50105`, `/errors/50105.html`, `?code=50105`.
 * `path` and `search` are those of a URL; the last number in the path wins, then the query.
 */
export function codeInAddress(path: string, search = ''): CodeId | undefined {
  const places = [path, new URLSearchParams(search).get('code') ?? '', search];
  for (const place of places) {
    const codes = [...decode(place).matchAll(/(?<![\dA-Za-z])(?:AADSTS[\s_-]*)?(\d{5,8})(?!\d)/gi)];
    const last = codes.at(-1)?.[1];
    if (last) return last;
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
