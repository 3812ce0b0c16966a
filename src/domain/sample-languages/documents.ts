import type { Context } from './quote.ts';
import { percentEncoded } from './within-string.ts';

/** Where the end of a JSON text is: in a string, or nowhere that a value can be. */
export function jsonContext(before: string): Context {
  let [isInside, start] = [false, 0];
  for (let at = 0; at < before.length; at++) {
    if (before[at] === '\\' && isInside) at++;
    else if (before[at] === '"') [isInside, start] = [!isInside, at + 1];
  }
  const text = before.slice(start);
  // JSON in a string of JSON is a language of its own there.
  if (!isInside || /\\"/.test(text)) return { name: isInside ? 'json within json' : 'json value' };
  return { name: 'json "', before: text, quote: (value) => JSON.stringify(value).slice(1, -1) };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Where the end of an XML text is: in text or in a quoted attribute, or nowhere that a value can be. */
export function xmlContext(before: string): Context {
  const tag = before.lastIndexOf('<');
  const isInTag = tag > before.lastIndexOf('>');
  const isQuoted = isInTag && /=\s*(?:"[^"]*|'[^']*)$/.test(before.slice(tag));
  const isOpen = (from: string, to: string) => before.lastIndexOf(from) > before.lastIndexOf(to);
  if (isOpen('<!--', '-->') || isOpen('<![CDATA[', ']]>') || (isInTag && !isQuoted)) return { name: 'xml markup' };
  return { name: 'xml', before: '', quote: (value) => value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string) };
}

/** Where the end of an HTTP request is: in its address, in a header, or in its body, which is JSON or a form. */
export function httpContext(before: string): Context {
  const [head = '', ...rest] = before.split(/\r?\n\r?\n/);
  if (rest.length > 0) {
    const body = rest.join('\n\n');
    if (/^\s*[{[]/.test(body)) return jsonContext(body);
    return { name: 'form', before: '', quote: percentEncoded };
  }
  const lines = head.split(/\r?\n/);
  const line = lines.at(-1) ?? '';
  // A long address may go on over lines that are indented or begin with what joins its parts.
  if (lines.length === 1 || /^\s*[?&]|^[A-Z]+ /.test(line)) {
    const [address = head] = /(?:^|\n)[A-Z]+ [^\n]*(?:\n\s*[?&][^\n]*)*$/.exec(head) ?? [];
    const isLiteral = (address.match(/'/g) ?? []).length % 2 === 1;
    const quote = (value: string) => percentEncoded(isLiteral ? value.replaceAll("'", "''") : value);
    return { name: isLiteral ? "http address, odata '" : 'http address', before: '', quote };
  }
  return /:.*"[^"]*$/.test(line) ? { name: 'http header "' } : { name: 'http header', before: '', quote: (value) => value };
}
