import { readCsvList } from './csv-list.ts';
import { isHtml, readHtmlList } from './html-list.ts';
import { readJsonList } from './json-list.ts';
import { CODE_COLUMNS } from './list-columns.ts';
import { isMarkdownList, readMarkdownList } from './markdown-list.ts';
import type { PublishedList } from './published-list.ts';

/** In characters; the longest public list has some 110,000. What is longer is a log, or no list. */
export const LONGEST_LIST = 8_000_000;

/** The text is no list of codes that is known here; the message says what was expected. */
export class UnknownList extends Error {
  override name = 'UnknownList';
}

/**
 * Reads a list of published codes, whose format is known by what is in it: Markdown or HTML tables that begin with a code,
 * CSV with a column for it, or JSON. Throws UnknownList when it is none of them, or has no code.
 */
export function readList(text: string): PublishedList {
  const list = recognise(text.replace(/^\uFEFF/, ''));
  if (list.codes.length === 0)
    throw new UnknownList(`It looks like a list in ${list.format}, but no row of it has an AADSTS code where one is expected.`);
  return list;
}

function recognise(text: string): PublishedList {
  if (text.length > LONGEST_LIST) throw new UnknownList(`It is longer than ${LONGEST_LIST / 1_000_000} MB, which no list of codes is.`);
  if (/^\s*[[{]/.test(text)) {
    const list = readJsonList(parseJson(text));
    if (list) return list;
    throw new UnknownList('It is JSON, but neither an array of records with a code nor a map from codes.');
  }
  if (isHtml(text)) return readHtmlList(text);
  if (isMarkdownList(text)) return readMarkdownList(text);
  const list = readCsvList(text);
  if (list) return list;
  throw new UnknownList(
    `It is neither a page with a table of codes (Markdown or HTML) nor CSV with a column ${CODE_COLUMNS}, nor JSON, nor an exported sign-in log.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnknownList(`It begins like JSON and is none: ${(error as Error).message}`);
  }
}
