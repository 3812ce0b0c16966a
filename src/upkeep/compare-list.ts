import type { CodeId } from '../domain/code-id.ts';
import type { KnownCode } from './known-code.ts';
import type { PublishedCode } from './lists/published-list.ts';
import type { NotListed } from './not-listed.ts';

/** A code of the guide that a list says something else of. */
export interface Difference {
  code: CodeId;
  file: string;
  line: number;
}

/** What a list of published codes and the guide do not agree on. */
export interface Comparison {
  /** Codes of the list that the guide does not have. */
  unknown: PublishedCode[];
  /** Codes with another name in the list. */
  renamed: (Difference & { from: string; to: string })[];
  /** Codes that have a name in the list and none in the guide. */
  named: (Difference & { to: string })[];
  /** Codes that rest on the list and are not in it. */
  vanished: Difference[];
  /** Exceptions for codes that the list has after all. */
  needless: NotListed[];
  /** How many codes of the list the guide has. */
  met: number;
  /** How many codes of the guide rest on the list; undefined where its source is not known. */
  resting: number | undefined;
}

interface Options {
  /** The id of the source that the list is; without it nobody can say what vanished. */
  source?: string | undefined;
  exceptions?: readonly NotListed[];
}

/** Compares a list with the guide; everything is in the order of the numbers. */
export function compareList(
  list: readonly PublishedCode[],
  known: readonly KnownCode[],
  { source, exceptions = [] }: Options = {},
): Comparison {
  const ours = new Map(known.map((one) => [one.code, one]));
  const theirs = new Set(list.map(({ code }) => code));
  const both = list.flatMap(({ code, name }) => {
    const own = ours.get(code);
    return own ? [{ own, name }] : [];
  });
  const resting = known.filter(({ sources }) => source !== undefined && sources.includes(source));
  const missing = resting.filter(({ code }) => !theirs.has(code));
  const excepted = exceptions.filter((one) => one.source === source);
  return {
    unknown: inOrder(list.filter(({ code }) => !ours.has(code))),
    renamed: inOrder(
      both.flatMap(({ own, name }) => (name && own.name && name !== own.name ? [{ ...at(own), from: own.name, to: name }] : [])),
    ),
    named: inOrder(both.flatMap(({ own, name }) => (name && !own.name ? [{ ...at(own), to: name }] : []))),
    vanished: inOrder(missing.filter(({ code }) => !excepted.some((one) => one.code === code)).map(at)),
    needless: excepted.filter(({ code }) => theirs.has(code)),
    met: both.length,
    resting: source === undefined ? undefined : resting.length,
  };
}

function at({ code, file, line }: KnownCode): Difference {
  return { code, file, line };
}

function inOrder<Item extends { code: CodeId }>(items: Item[]): Item[] {
  return items.sort((a, b) => Number(a.code) - Number(b.code));
}
