import { nearestName } from '../../domain/suggest.ts';
import { ALL_SECTIONS } from '../collections.ts';
import { LITERAL_ANGLE, rawHtml } from './markup-texts.ts';
import type { Consequence, Correction, MdxError } from './mdx-error.ts';
import { closingNameAt, openTagAt, type Tag } from './mdx-tags.ts';
import { blankTag, lineLength, replace } from './text-edit.ts';

/** An error of `mdast-util-mdx-jsx`: each tag is one, but they do not open and close one another. */
export function ofClosingTag(error: MdxError): Correction | Consequence | undefined {
  switch (error.ruleId) {
    case 'end-tag-mismatch':
      return ofMismatch(error);
    case 'unexpected-closing-slash':
      return closesNothing(error);
    case 'unexpected-attribute':
    case 'unexpected-self-closing-slash':
      return closesWithMore(error);
    default:
      return undefined;
  }
}

/** The parser stopped at a closing tag, or at the end of the paragraph or file that ended before the closing tag came. */
function ofMismatch(error: MdxError): Correction | Consequence | undefined {
  const { text, start, end, removed } = error;
  const closing = closingNameAt(text, start);
  const opening = openTagAt(text, closing === undefined ? end : start);
  if (!opening) return undefined;
  if (opening.name === closing) return endsLineOfText(text, start, closing);
  if (isHtml(opening.name)) {
    removed.push(opening.name);
    return htmlTag(text, opening.start, opening.name);
  }
  if (closing === undefined) return start === text.length ? neverClosed(text, opening) : notClosedInLine(text, opening, removed);
  if (takeRemoved(removed, closing)) return { corrected: blankTag(text, start), sectionsKnown: true };
  if (isHtml(closing)) return htmlTag(text, start, closing);
  return ALL_SECTIONS.includes(closing) ? closedTooLate(text, opening, start, closing) : misspelt(text, opening, start, closing);
}

function neverClosed(text: string, { name, start }: Tag): Correction {
  return {
    at: start,
    what: `<${name}> is not closed.`,
    expected: `Write </${name}> on a line of its own at its end.`,
    corrected: `${text}\n</${name}>\n`,
    sectionsKnown: false,
  };
}

function closedTooLate(text: string, { name, start }: Tag, end: number, closing: string): Correction {
  return {
    at: start,
    what: `<${name}> is not closed before </${closing}>.`,
    expected: `Write </${name}> on a line of its own at its end.`,
    corrected: replace(text, end, end, `</${name}>`),
    sectionsKnown: false,
  };
}

function misspelt(text: string, { name }: Tag, at: number, closing: string): Correction {
  return {
    at,
    what: `</${closing}> closes nothing; <${name}> is open.`,
    expected: `Write </${name}>.`,
    nearest: nearestName(closing, [name]),
    corrected: replace(text, at, text.indexOf('>', at) + 1, `</${name}>`),
    sectionsKnown: true,
  };
}

/** A tag that is still open at the end of its paragraph: a quote swallowed its end, or text follows it, or it is no tag at all. */
function notClosedInLine(text: string, { name, start }: Tag, removed: string[]): Correction {
  const correction = { at: start, corrected: blankTag(text, start), sectionsKnown: false };
  if (!ALL_SECTIONS.includes(name)) return { ...correction, what: `<${name}> is not closed on its line.`, expected: LITERAL_ANGLE };
  removed.push(name);
  const line = text.slice(start, start + lineLength(text.slice(start)));
  if (line.split('"').length % 2 === 0)
    return { ...correction, what: `A quote in the tag <${name}> is not closed.`, expected: 'Write every attribute as name="text".' };
  return { ...correction, what: `Text follows <${name}> on its line.`, expected: `Put <${name}> and </${name}> on lines of their own.` };
}

/** A closing tag that belongs to the paragraph before it, because it is on the paragraph's last line. */
function endsLineOfText(text: string, at: number, name: string): Correction {
  if (isHtml(name)) return htmlTag(text, at, name);
  const tag = `</${name}>`;
  const corrected = onNextLine(blankTag(text, at), at, tag);
  return {
    at,
    what: `${tag} is at the end of a line of text.`,
    expected: `Put ${tag} on a line of its own.`,
    ...(corrected === undefined ? {} : { corrected }),
    sectionsKnown: true,
  };
}

/** The text with a tag on the line after an offset; undefined where that line is not free. */
function onNextLine(text: string, offset: number, tag: string): string | undefined {
  const lineEnd = text.indexOf('\n', offset);
  if (lineEnd === -1) return `${text}\n${tag}\n`;
  return /^[ \t]*(\n|$)/.test(text.slice(lineEnd + 1)) ? replace(text, lineEnd + 1, lineEnd + 1, tag) : undefined;
}

function closesNothing({ text, start, removed }: MdxError): Correction | Consequence {
  const at = text.lastIndexOf('<', start);
  const name = closingNameAt(text, at) ?? '';
  if (takeRemoved(removed, name)) return { corrected: blankTag(text, at), sectionsKnown: true };
  if (isHtml(name)) return htmlTag(text, at, name);
  return {
    at,
    what: `</${name}> closes nothing; no <${name}> is open.`,
    expected: 'Take it away, or open the section before it.',
    corrected: blankTag(text, at),
    sectionsKnown: false,
  };
}

/** A closing tag that has attributes, or a slash at its end. It is removed where it would be an error without them as well. */
function closesWithMore({ text, start }: MdxError): Correction {
  const at = text.lastIndexOf('<', start);
  const name = closingNameAt(text, at) ?? '';
  if (isHtml(name)) return htmlTag(text, at, name);
  const tag = `</${name}>`;
  const cleared = blankTag(text, at);
  const isPlausible = openTagAt(text, at)?.name === name && /(^|\n)[ \t]*$/.test(text.slice(0, at));
  return {
    at,
    what: `The tag ${tag} is not written as a tag.`,
    expected: `Write ${tag}.`,
    corrected: isPlausible ? replace(cleared, at, at + tag.length, tag) : cleared,
    sectionsKnown: isPlausible,
  };
}

function isHtml(name: string): boolean {
  return /^[a-z]/.test(name);
}

function htmlTag(text: string, at: number, name: string): Correction {
  return { at, ...rawHtml(name), corrected: blankTag(text, at), sectionsKnown: true };
}

/** Whether an opening tag of a name was removed before; each counts once. */
function takeRemoved(removed: string[], name: string): boolean {
  const index = removed.indexOf(name);
  if (index !== -1) removed.splice(index, 1);
  return index !== -1;
}
