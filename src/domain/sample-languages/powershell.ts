import type { Context } from './quote.ts';

// Source: about_Quoting_Rules and about_Special_Characters of PowerShell, and section 2.3.5.2 of its language specification,
// by which typographic quotes are quotes.
const DOUBLE = '"\u201C\u201D\u201E';
const SINGLE = "'\u2018\u2019\u201A\u201B";

/** Where the end of a PowerShell text is. */
export function powershellContext(before: string): Context {
  /** The quotes that end the string at the place, '' outside of one, and what is in it so far. */
  let [ends, inside] = ['', ''];
  for (let at = 0; at < before.length; at++) {
    const sign = before[at] as string;
    const next = before[at + 1] ?? '';
    if (ends !== '') {
      // What runs inside a string has a language and strings of its own; behind a name or an escape, a value would belong to that.
      if (ends === DOUBLE && sign === '$' && (next === '(' || /^[\w:{}]*$/.test(before.slice(at + 1)))) return { name: 'powershell $' };
      if (ends === DOUBLE && sign === '`' && next === '') return { name: 'powershell escape' };
      if (ends === DOUBLE && sign === '`') inside += before[++at];
      else if (!ends.includes(sign)) inside += sign;
      else if (next !== '' && ends.includes(next)) inside += before[++at];
      else ends = '';
    } else if (sign === '`') at++;
    else if (sign === '@' && next !== '' && (DOUBLE + SINGLE).includes(next)) return { name: 'powershell here-string' };
    else if (sign === '#' && /(?:^|[\s;|(){}])$/.test(before.slice(0, at))) {
      const end = before.indexOf('\n', at);
      if (end < 0) return { name: 'powershell comment' };
      at = end;
    } else if (sign === '<' && next === '#') {
      const end = before.indexOf('#>', at);
      if (end < 0) return { name: 'powershell comment' };
      at = end + 1;
    } else if (DOUBLE.includes(sign)) [ends, inside] = [DOUBLE, ''];
    else if (SINGLE.includes(sign)) [ends, inside] = [SINGLE, ''];
  }
  if (ends === '') return { name: 'powershell word' };
  return ends === DOUBLE
    ? { name: 'powershell "', before: inside, quote: (value) => value.replace(/["\u201C\u201D\u201E`$]/g, '`$&') }
    : { name: "powershell '", before: inside, quote: (value) => value.replace(/['\u2018\u2019\u201A\u201B]/g, '$&$&') };
}
