import type { Correction, MdxError } from './mdx-error.ts';
import { replace } from './text-edit.ts';

/** The errors of `micromark-extension-mdx-expression` that are about a brace; the others are about `{...spread}` in a tag. */
const OF_BRACE = ['acorn', 'unexpected-eof', 'unexpected-lazy'];

/** A brace that starts code, where an author wanted a character, or wrote code; undefined where the error is about something else. */
export function ofBrace({ text, start, ruleId }: MdxError): Correction | undefined {
  if (!OF_BRACE.includes(ruleId ?? '')) return undefined;
  const at = ruleId === 'unexpected-lazy' ? text.lastIndexOf('{', start) : openBrace(text, start);
  if (at === -1) return undefined;
  const attribute = /([A-Za-z]+)=$/.exec(text.slice(0, at))?.[1];
  return attribute === undefined ? brace(text, at) : codeInAttribute(text, at, attribute);
}

/** An error of `micromark-extension-mdxjs-esm`: a paragraph whose first word is `import` or `export`. */
export function ofModule({ text, start }: MdxError): Correction {
  const at = Math.max(0, ...[...text.slice(0, start + 1).matchAll(/^(?:im|ex)port\b/gm)].map((match) => match.index));
  const word = text.slice(at, at + 6);
  return {
    at,
    what: `A line begins with "${word}", which MDX takes for code.`,
    expected: 'Pages hold no code; begin the line with another word.',
    corrected: replace(text, at, at + 1, (text[at] ?? '').toUpperCase()),
    sectionsKnown: true,
  };
}

function codeInAttribute(text: string, at: number, name: string): Correction {
  const end = text.indexOf('}', at);
  const corrected = end === -1 ? undefined : replace(replace(text, at, at + 1, '"'), end, end + 1, '"');
  return {
    at,
    what: `The attribute ${name} holds code in braces.`,
    expected: `Write ${name}="…" with a text in quotes.`,
    ...(corrected === undefined ? {} : { corrected }),
    sectionsKnown: true,
  };
}

function brace(text: string, at: number): Correction {
  return {
    at,
    what: 'There is a "{" in the text, where it starts code in MDX.',
    expected: 'Put it in backticks, or write \\{.',
    corrected: replace(text, at, at + 1, ' '),
    sectionsKnown: true,
  };
}

/** The brace that is open at an offset: the last one before it that is not closed again; -1 when none is. */
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
