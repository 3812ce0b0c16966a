import type { Context } from './quote.ts';

// Source: POSIX.1-2017, Shell Command Language, 2.2; the history of bash, which expands `!` within double quotes.

/** Where the end of a text for a shell is. */
export function shellContext(before: string): Context {
  let [quote, start] = ['', 0];
  for (let at = 0; at < before.length; at++) {
    const sign = before[at] as string;
    if (quote === "'") {
      if (sign === "'") quote = '';
    } else if (sign === '\\') {
      if (++at === before.length) return { name: 'shell escape' };
    } else if (sign === '$' && /^\w*$/.test(before.slice(at + 1))) return { name: 'shell variable' };
    // What runs inside has strings of its own, and so has a text that goes on to a mark.
    else if (sign === '`' || (sign === '$' && /[({'"]/.test(before[at + 1] ?? ''))) return { name: 'shell $()' };
    else if (quote === '"') {
      if (sign === '"') quote = '';
    } else if (sign === '<' && before[at + 1] === '<') return { name: 'shell heredoc' };
    else if (sign === '#' && /(?:^|[\s;|&()])$/.test(before.slice(0, at))) {
      const end = before.indexOf('\n', at);
      if (end < 0) return { name: 'shell comment' };
      at = end;
    } else if (sign === '"' || sign === "'") [quote, start] = [sign, at + 1];
  }
  if (quote === '"') {
    const written = (value: string) => value.replace(/[\\"$`]/g, '\\$&').replaceAll('!', `"'!'"`);
    return { name: 'shell "', before: before.slice(start), quote: written };
  }
  if (quote === "'") return { name: "shell '", before: before.slice(start), quote: (value) => value.replaceAll("'", String.raw`'\''`) };
  const word = /\S*$/.exec(before)?.[0] ?? '';
  // A word that begins with a value could be taken for an option, and an empty one would vanish.
  const quoteWord = (value: string) =>
    value === '' || (word === '' && value.startsWith('-')) ? undefined : value.replace(/[^\w@%+=:,./-]/gu, '\\$&');
  return { name: 'shell word', before: word, quote: quoteWord };
}
