import type { Context } from './quote.ts';

// Source: Kusto Query Language, "The string data type": backslash escapes, and verbatim strings in which a quote is written twice.

/** Where the end of a query is. */
export function kustoContext(before: string): Context {
  let [quote, start, isVerbatim] = ['', 0, false];
  for (let at = 0; at < before.length; at++) {
    const sign = before[at] as string;
    if (quote !== '') {
      if (sign === '\\' && !isVerbatim) at++;
      else if (sign === quote) quote = '';
    } else if (sign === '/' && before[at + 1] === '/') {
      const end = before.indexOf('\n', at);
      if (end < 0) return { name: 'kusto comment' };
      at = end;
    } else if (before.startsWith('```', at) || before.startsWith('~~~', at)) return { name: 'kusto multi-line string' };
    else if (sign === '"' || sign === "'") [quote, start, isVerbatim] = [sign, at + 1, /@$/.test(before.slice(0, at))];
  }
  if (quote === '') return { name: 'kusto word' };
  const name = `kusto ${isVerbatim ? '@' : ''}${quote}`;
  const marks = isVerbatim
    ? (value: string) => value.replaceAll(quote, quote + quote)
    : (value: string) => value.replace(/[\\"']/g, '\\$&');
  // Here a quote of the other kind is part of the value, not of a language inside.
  return { name, before: /:\/\//.test(before.slice(start)) ? before.slice(start) : '', quote: marks };
}
