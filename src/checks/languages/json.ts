import type { NamedSample, ProtocolName } from './named-sample.ts';

/** Reads JSON for the names of its members; names that the reader supplies, in braces, are left out. */
export function readJson(source: string): NamedSample {
  try {
    JSON.parse(source);
  } catch (error) {
    return { error: { what: 'This is no valid JSON.', offset: offsetIn(error, source) }, names: [] };
  }
  // In valid JSON a string before a colon is a name, and nothing else is.
  const strings = [...source.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)];
  const names = strings
    .filter(([, name, colon]) => colon !== undefined && !/[{}]/.test(name as string))
    .map((match): ProtocolName => ({ list: 'members', text: match[1] as string, offset: match.index + 1 }));
  return { names };
}

/** V8 names the position in its message, and none where the text ends too soon. */
function offsetIn(error: unknown, source: string): number {
  const [, position] = /at position (\d+)/.exec((error as Error).message) ?? [];
  return position === undefined ? source.length : Number(position);
}
