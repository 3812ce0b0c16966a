import type { VFileMessage } from 'vfile-message';
import { LINK_SCHEMES } from '../collections.ts';
import type { ReadingRule } from '../diagnostic.ts';
import { blank, blankTag, lineLength, replace } from './text-edit.ts';

/** What earlier errors of the same file have left behind. */
export interface Repairs {
  /** Names whose opening tag was taken out, so that the closing tag is no error of its own. */
  opened: string[];
}

/** What is wrong at an offset, and the text without it; see Diagnosis. */
export interface Cure {
  at: number;
  rule?: ReadingRule;
  what: string;
  expected: string;
  nearest?: string | undefined;
  mended?: string;
  sectionsKnown: boolean;
}

/** A brace that starts code where an author wanted a character, or wrote code. */
export function ofBrace(text: string, { reason }: VFileMessage, offset: number): Cure | undefined {
  if (/import\/exports/.test(reason)) {
    const at = Math.max(0, ...[...text.slice(0, offset + 1).matchAll(/^(?:im|ex)port\b/gm)].map((match) => match.index));
    const word = text.slice(at, at + 6);
    return {
      at,
      what: `A line begins with "${word}", which MDX takes for code.`,
      expected: 'Pages hold no code; begin the line with another word.',
      mended: replace(text, at, at + 1, (text[at] ?? '').toUpperCase()),
      sectionsKnown: true,
    };
  }
  if (!/expression/.test(reason)) return undefined;
  const at = /lazy/.test(reason) ? text.lastIndexOf('{', offset) : openBrace(text, offset);
  if (at === -1) return undefined;
  const inAttribute = /([A-Za-z]+)=$/.exec(text.slice(0, at));
  if (inAttribute) {
    const end = text.indexOf('}', at);
    const name = inAttribute[1] as string;
    const mended = end === -1 ? undefined : replace(replace(text, at, at + 1, '"'), end, end + 1, '"');
    return {
      at,
      what: `The attribute ${name} holds code in braces.`,
      expected: `Write ${name}="…" with a text in quotes.`,
      ...(mended === undefined ? {} : { mended }),
      sectionsKnown: true,
    };
  }
  return {
    at,
    what: 'A "{" stands in the text, where it starts code in MDX.',
    expected: 'Put it in backticks, or write \\{.',
    mended: replace(text, at, at + 1, ' '),
    sectionsKnown: true,
  };
}

export const LITERAL_ANGLE = 'Put a literal "<" in backticks, or write \\<.';

/** An angle that starts a tag where an author wanted a character, or wrote a tag that is none. */
export function ofAngle(text: string, { reason }: VFileMessage, offset: number, names: string[], repairs: Repairs): Cure | undefined {
  const at = /attribute|after name|quote/.test(reason)
    ? (unclosedQuote(text, offset) ?? text.lastIndexOf('<', offset))
    : text.lastIndexOf('<', offset);
  if (at === -1) return undefined;
  const rest = text.slice(at);
  if (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    return {
      at,
      rule: 'raw-html',
      what: 'An HTML comment stands in the body.',
      expected: 'Take it away; pages hold no comments.',
      mended: blank(text, at, at + (end === -1 ? lineLength(rest) : end + 3)),
      sectionsKnown: true,
    };
  }
  const address = /^<([a-z][a-z0-9+.-]*:[^>\s]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest);
  if (address) {
    return {
      at,
      rule: 'unregistered-link',
      what: `The link to "${address[1]}" is not by id.`,
      expected: LINK_BY_ID,
      mended: blank(text, at, at + address[0].length),
      sectionsKnown: true,
    };
  }
  const name = /^<\/?([A-Za-z][\w.]*)/.exec(rest)?.[1] ?? '';
  if (names.includes(name) && /lazy/.test(reason)) {
    repairs.opened.push(name);
    const end = rest.indexOf('>');
    return {
      at,
      what: `The tag <${name}> follows a list and has several lines.`,
      expected: 'Leave an empty line before it, or write it on one line.',
      mended: blank(text, at, at + (end === -1 ? lineLength(rest) : end + 1)),
      sectionsKnown: false,
    };
  }
  if (names.includes(name)) {
    if (!rest.startsWith('</')) repairs.opened.push(name);
    const expected = `Write it like <${name} title="text">: every value in straight quotes, and > at the end.`;
    return { at, what: `The tag <${name}> is not written as a tag.`, expected, mended: blankTag(text, at), sectionsKnown: false };
  }
  return {
    at,
    what: 'A "<" stands in the text, where it starts a section in MDX.',
    expected: LITERAL_ANGLE,
    mended: replace(text, at, at + 1, ' '),
    sectionsKnown: true,
  };
}

/** An error that none of the other functions knows: the parser's own words. */
export function unknown(error: VFileMessage, offset: number): Cure {
  return {
    at: offset,
    what: `This is not valid MDX: ${plain(error.reason)}.`,
    expected: 'Compare the line with the examples in content/README.md.',
    sectionsKnown: false,
  };
}

/** What an author is told who links by address; the rule about links says the same of links that are valid Markdown. */
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
export const LINK_BY_ID = `Link by id: ${OR.format(LINK_SCHEMES.map((scheme) => `(${scheme}:…)`))}; add a document to content/sources.yaml first.`;

export function rawHtml(name: string): { rule: 'raw-html'; what: string; expected: string } {
  return {
    rule: 'raw-html',
    what: `Raw HTML <${name}> stands in the body.`,
    expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
  };
}

function plain(reason: string): string {
  const text = reason
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The brace that is open at an offset: the last one before it that is not closed again. */
function openBrace(text: string, offset: number): number {
  let closed = 0;
  for (let at = Math.min(offset, text.length - 1); at >= 0; at--) {
    if (text[at - 1] === '\\') continue;
    if (text[at] === '}' && at < offset) closed++;
    else if (text[at] === '{') {
      if (closed === 0) return at;
      closed--;
    }
  }
  return -1;
}

/** The first tag up to an offset that has an odd number of quotes on its line: its value runs on into what follows. */
function unclosedQuote(text: string, offset: number): number | undefined {
  const odd = [...text.slice(0, offset).matchAll(/^[ \t]*(<[A-Z].*)$/gm)].find((match) => (match[1] as string).split('"').length % 2 === 0);
  return odd && odd.index + odd[0].length - (odd[1] as string).length;
}
