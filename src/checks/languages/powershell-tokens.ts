import { SLOTS } from '../../domain/slots.ts';

export interface PowershellToken {
  /** `end` closes a statement; `open` and `close` are the brackets of groups, blocks and hashtables. */
  type: 'word' | 'parameter' | 'variable' | 'splat' | 'string' | 'open' | 'close' | 'end' | 'assign' | 'comma' | 'other';
  text: string;
  offset: number;
}

const RULES: [PowershellToken['type'] | 'skip', RegExp][] = [
  ['skip', /`\r?\n|[ \t\r]+|<#[\s\S]*?#>|#[^\n]*/y],
  ['string', /@'\n[\s\S]*?\n'@|@"\n[\s\S]*?\n"@|'(?:[^']|'')*'|"(?:[^"`]|`[\s\S]|"")*"/y],
  ['open', /@\{|@\(|\$\(|[({]/y],
  ['close', /[)}]/y],
  ['splat', /@[A-Za-z_]\w*/y],
  ['variable', /\$(?:\{[^}]+\}|[\w:?^$]+)(?:\.[A-Za-z_]\w*)*/y],
  ['end', /\n|;|\|\||&&|\|/y],
  ['comma', /,/y],
  ['assign', /[-+*/]?=/y],
  ['parameter', /-[A-Za-z_]\w*:?/y],
  ['word', /[^\s|;&(){}'"`,=<>[\]#$@]+/y],
  ['other', /[\s\S]/y],
];

/** Splits PowerShell into what a check has to tell apart; comments go, a line that goes on is one line. */
export function powershellTokens(source: string): PowershellToken[] {
  const text = withoutSlots(source);
  const tokens: PowershellToken[] = [];
  let offset = 0;
  while (offset < text.length) {
    for (const [type, pattern] of RULES) {
      pattern.lastIndex = offset;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      if (type !== 'skip' && !(found === '\n' && tokens.at(-1)?.type === 'comma'))
        tokens.push({ type, text: source.slice(offset, offset + found.length), offset });
      offset += found.length;
      break;
    }
  }
  return tokens;
}

/** A slot would read as a script block; what the reader puts there is a word. */
export function withoutSlots(source: string): string {
  return source.replace(new RegExp(`\\{(?:${Object.keys(SLOTS).join('|')})\\}`, 'g'), (slot) => 'x'.repeat(slot.length));
}
