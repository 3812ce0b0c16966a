import { ALL_SECTIONS } from '../collections.ts';
import { LINK_BY_ID, LITERAL_ANGLE } from './markup-texts.ts';
import type { Correction, MdxError } from './mdx-error.ts';
import { isWholeTag } from './mdx-tags.ts';
import { blank, blankTag, lineLength, replace } from './text-edit.ts';

/** An error of `micromark-extension-mdx-jsx`: an angle that starts a tag, where an author wanted a character, or wrote what is no tag. */
export function ofAngle({ text, start, ruleId, removed }: MdxError): Correction | undefined {
  const isLazy = ruleId === 'unexpected-lazy';
  const at = (isLazy ? undefined : unclosedQuote(text, start)) ?? text.lastIndexOf('<', start);
  if (at === -1) return undefined;
  const name = /^<\/?([A-Za-z][\w.]*)/.exec(text.slice(at))?.[1] ?? '';
  if (!ALL_SECTIONS.includes(name)) return comment(text, at) ?? address(text, at) ?? literalAngle(text, at);
  const isClosing = text.startsWith('</', at);
  if (isLazy || !isClosing) removed.push(name);
  return isLazy ? severalLines(text, at, name) : malformedTag(text, at, name);
}

function comment(text: string, at: number): Correction | undefined {
  const rest = text.slice(at);
  if (!rest.startsWith('<!--')) return undefined;
  const end = rest.indexOf('-->');
  return {
    at,
    rule: 'raw-html',
    what: 'There is an HTML comment in the body.',
    expected: 'Take it away; pages hold no comments.',
    corrected: blank(text, at, at + (end === -1 ? lineLength(rest) : end + 3)),
    sectionsKnown: true,
  };
}

/** An address of the web or of mail, which Markdown allows in angles and MDX does not. */
function address(text: string, at: number): Correction | undefined {
  const found = /^<([a-z][a-z0-9+.-]*:[^>\s]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(text.slice(at));
  if (!found) return undefined;
  return {
    at,
    rule: 'unregistered-link',
    what: `The link to "${found[1]}" is not by id.`,
    expected: LINK_BY_ID,
    corrected: blank(text, at, at + found[0].length),
    sectionsKnown: true,
  };
}

/** A tag of several lines right after a list, which takes its further lines for the list's. */
function severalLines(text: string, at: number, name: string): Correction {
  const end = text.indexOf('>', at);
  return {
    at,
    what: `The tag <${name}> follows a list and has several lines.`,
    expected: 'Leave an empty line before it, or write it on one line.',
    corrected: blank(text, at, end === -1 ? at + lineLength(text.slice(at)) : end + 1),
    sectionsKnown: false,
  };
}

function malformedTag(text: string, at: number, name: string): Correction {
  return {
    at,
    what: `The tag <${name}> is not written as a tag.`,
    expected: `Write it like <${name} title="text">: every value in straight quotes, and > at the end.`,
    corrected: blankTag(text, at),
    sectionsKnown: false,
  };
}

function literalAngle(text: string, at: number): Correction {
  return {
    at,
    what: 'There is a "<" in the text, where it starts a section in MDX.',
    expected: LITERAL_ANGLE,
    corrected: replace(text, at, at + 1, ' '),
    sectionsKnown: true,
  };
}

/** The first tag up to an offset whose value runs on into what follows: the tag has an odd number of quotes on its line. */
function unclosedQuote(text: string, offset: number): number | undefined {
  return [...text.slice(0, offset).matchAll(/(?<=^[ \t]*)<[A-Z].*$/gm)].find(
    ({ 0: line, index }) => line.split('"').length % 2 === 0 && !isWholeTag(text, index),
  )?.index;
}
