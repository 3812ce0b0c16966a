import type { VFileMessage } from 'vfile-message';
import { nearestName } from '../../domain/suggest.ts';
import type { ReadingDiagnostic } from '../diagnostic.ts';
import { lineAndColumn, offsetAt } from '../text-position.ts';
import { type Cure, LITERAL_ANGLE, ofAngle, ofBrace, type Repairs, rawHtml, unknown } from './stray-characters.ts';
import { blankTag, lineLength } from './text-edit.ts';

/** One syntax error, and the text with that one error taken out, so that reading can go on. */
export interface Diagnosis {
  /** Absent when the error follows from one that was reported before. */
  diagnostic?: ReadingDiagnostic;
  /** The text to read next, with every line where it was; absent when nobody can say how it was meant. */
  mended?: string;
  /** Whether the sections of the mended text are those that the author meant. */
  sectionsKnown: boolean;
}

/** Says what an error of the MDX parser means to an author, and where the fault really is. */
export function diagnose(file: string, text: string, error: VFileMessage, names: string[], repairs: Repairs): Diagnosis {
  const offset = offsetOf(error, text);
  const cure =
    ofClosingTag(text, error, offset, names, repairs) ??
    ofBrace(text, error, offset) ??
    ofAngle(text, error, offset, names, repairs) ??
    unknown(error, offset);
  if (cure === 'follows') return { mended: blankTag(text, text.lastIndexOf('<', offset)), sectionsKnown: true };
  const { at, rule = 'broken-mdx', what, expected, nearest, mended, sectionsKnown } = cure;
  const diagnostic: ReadingDiagnostic = { file, ...lineAndColumn(text, at), rule, what, expected, ...(nearest ? { nearest } : {}) };
  return { diagnostic, ...(mended === undefined ? {} : { mended }), sectionsKnown };
}

function ofClosingTag(
  text: string,
  { reason }: VFileMessage,
  offset: number,
  names: string[],
  repairs: Repairs,
): Cure | 'follows' | undefined {
  const opening = /closing tag for `<([^`>]*)>` \((\d+):(\d+)-/.exec(reason);
  if (opening) {
    const name = opening[1] as string;
    const at = offsetAt(text, Number(opening[2]), Number(opening[3]));
    if (/^[a-z]/.test(name)) {
      repairs.opened.push(name);
      return { at, ...rawHtml(name), mended: blankTag(text, at), sectionsKnown: true };
    }
    const closing = /Unexpected closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
    if (closing !== undefined && forget(repairs, closing)) return 'follows';
    if (closing === undefined) {
      if (/before the end of/.test(reason))
        return { at, ...notClosedInLine(text, at, name, names, repairs), mended: blankTag(text, at), sectionsKnown: false };
      return {
        at,
        what: `<${name}> is not closed.`,
        expected: `Write </${name}> on a line of its own at its end.`,
        mended: `${text}\n</${name}>\n`,
        sectionsKnown: false,
      };
    }
    if (/^[a-z]/.test(closing)) return { at: offset, ...rawHtml(closing), mended: blankTag(text, offset), sectionsKnown: true };
    const end = text.slice(offset).indexOf('>') + offset + 1;
    if (!names.includes(closing)) {
      const mended = `${text.slice(0, offset)}</${name}>${text.slice(end)}`;
      return {
        at: offset,
        what: `</${closing}> closes nothing; <${name}> is open.`,
        expected: `Write </${name}>.`,
        nearest: nearestName(closing, [name]),
        mended,
        sectionsKnown: true,
      };
    }
    const mended = `${text.slice(0, offset)}</${name}>${text.slice(offset)}`;
    return {
      at,
      what: `<${name}> is not closed before </${closing}>.`,
      expected: `Write </${name}> on a line of its own at its end.`,
      mended,
      sectionsKnown: false,
    };
  }
  const trailing = /^Expected the closing tag `<\/([^`>]*)>` either/.exec(reason)?.[1];
  if (trailing !== undefined) {
    if (/^[a-z]/.test(trailing)) return { at: offset, ...rawHtml(trailing), mended: blankTag(text, offset), sectionsKnown: true };
    const tag = `</${trailing}>`;
    const lineEnd = text.indexOf('\n', offset);
    const cleared = blankTag(text, offset);
    const nextIsBlank = lineEnd !== -1 && /^[ \t]*(\n|$)/.test(text.slice(lineEnd + 1));
    const mended = nextIsBlank
      ? `${cleared.slice(0, lineEnd + 1)}${tag}${cleared.slice(lineEnd + 1)}`
      : lineEnd === -1
        ? `${cleared}\n${tag}\n`
        : undefined;
    return {
      at: offset,
      what: `${tag} stands at the end of a line of text.`,
      expected: `Put ${tag} on a line of its own.`,
      ...(mended === undefined ? {} : { mended }),
      sectionsKnown: true,
    };
  }
  if (!/closing slash/.test(reason)) return undefined;
  const at = text.lastIndexOf('<', offset);
  const name = /^<\/\s*([\w.]*)/.exec(text.slice(at))?.[1] ?? '';
  if (forget(repairs, name)) return 'follows';
  if (/^[a-z]/.test(name)) return { at, ...rawHtml(name), mended: blankTag(text, at), sectionsKnown: true };
  return {
    at,
    what: `</${name}> closes nothing; no <${name}> is open.`,
    expected: 'Take it away, or open the section before it.',
    mended: blankTag(text, at),
    sectionsKnown: false,
  };
}

/** A tag that stays open in a line of text: a quote has swallowed its end, or text follows it, or it is no tag at all. */
function notClosedInLine(text: string, at: number, name: string, names: string[], repairs: Repairs): Pick<Cure, 'what' | 'expected'> {
  if (!names.includes(name)) return { what: `<${name}> is not closed on its line.`, expected: LITERAL_ANGLE };
  repairs.opened.push(name);
  const line = text.slice(at, at + lineLength(text.slice(at)));
  if (line.split('"').length % 2 === 0)
    return { what: `A quote in the tag <${name}> is not closed.`, expected: 'Write every attribute as name="text".' };
  return { what: `Text follows <${name}> on its line.`, expected: `Put <${name}> and </${name}> on lines of their own.` };
}

/** Whether the opening tag of a name was taken out before; each counts once. */
function forget(repairs: Repairs, name: string): boolean {
  const known = repairs.opened.indexOf(name);
  if (known !== -1) repairs.opened.splice(known, 1);
  return known !== -1;
}

function offsetOf({ place, line, column }: VFileMessage, text: string): number {
  if (place && 'offset' in place && place.offset !== undefined) return place.offset;
  if (place && 'start' in place && place.start.offset !== undefined) return place.start.offset;
  return line ? offsetAt(text, line, column ?? 1) : 0;
}
