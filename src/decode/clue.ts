// What differs from sign-in to sign-in. Each can hold digits that are no code, or words that say nothing of the error.
const IDS_AND_TIMES: readonly RegExp[] = [
  /\bhttps?:\/\/[^\s"'<>]+/gi,
  /(?<![\w.+-])[\w.+-]+(?:@|#EXT#@)[\w-]+(?:\.[\w-]+)+/gi,
  /\{?\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b\}?/gi,
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?: ?Z\b|[+-]\d{2}:?\d{2})?/g,
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b,?/g,
  /\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[AP]M\b|\s?Z\b)?/gi,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g,
  /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/gi,
  /\b(?:client[ _-]?)?(?:trace|correlation|request|session)[ _-]?ids?\b(?:["'\s:=]+(?=[\w-]*\d)[\w-]+|"?\s*[:=]?)/gi,
  /"?\b(?:error_(?:description|codes?|uri|subcode)|suberror|timestamp)\b"?\s*[:=]?/gi,
];
// What is around the message on every sign-in error page.
const FURNITURE: readonly RegExp[] = [
  /\bsorry, but we(?:'re| are) having trouble (?:with )?signing you in\.?/gi,
  /\bsign out and sign in again with a different (?:azure ad|microsoft entra)(?: id)? user account\.?/gi,
  /\b(?:troubleshooting details|advanced diagnostics|copy info to clipboard|flag sign-in errors for review|enable flagging)\b:?/gi,
  /\bif you (?:contact your administrator, send this info to them|plan on getting help for this problem)\b[^.]*\.?/gi,
  /\bflagged events make diagnostics available\b[^.]*\.?/gi,
];
const LONG_TOKEN = /[\w-]{20,}/g;
// The names of parts in messages as they are published.
const PLACEHOLDERS = /\{[A-Za-z]\w*\}|<[A-Za-z][\w ]*>/g;

/**
 * The words of a readable text that say what the error is: without addresses, ids, times, and what every error page says,
 * which stays if nothing else is left. Returns '' when nothing is left at all.
 */
export function clueIn(text: string): string {
  const words = without(text, [...IDS_AND_TIMES, PLACEHOLDERS]).replace(LONG_TOKEN, (token) =>
    (token.match(/\d/g)?.length ?? 0) > 2 ? ' ' : token,
  );
  return (
    [without(words, FURNITURE), words].map((left) => left.replace(/\s+/g, ' ').trim()).find((left) => /[\p{L}\p{N}]/u.test(left)) ?? ''
  );
}

function without(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, ' '), text);
}
