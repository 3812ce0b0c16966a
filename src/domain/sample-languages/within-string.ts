import type { Quote } from './quote.ts';

const ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]*$/i;

/** What a string holds at the end of `before`, which is what stands in it up to a slot: an address, an OData literal, or just text. */
export function insideOf(before: string): { name: string; quote: Quote }[] {
  const isLiteral = (before.match(/'/g) ?? []).length % 2 === 1;
  const isAddress = ADDRESS.test(isLiteral ? before.slice(0, before.lastIndexOf("'")) : before);
  return [
    ...(isAddress ? [{ name: 'address', quote: percentEncoded }] : []),
    ...(isLiteral ? [{ name: "odata '", quote: odataQuoted }] : []),
  ];
}

/** For a path, a query or a form; also what encodeURIComponent leaves, because some of it ends a literal or an argument. */
export function percentEncoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Source: OData 4.01, part 2, 5.1.1.6.2: a quote within a string literal is written twice. */
export function odataQuoted(value: string): string {
  return value.replaceAll("'", "''");
}
