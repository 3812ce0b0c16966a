import { type CodeId, isCodeId } from '../domain/code-id.ts';
import { countCodes } from '../logs/code-counts.ts';
import { mergeLogs } from '../logs/merge-logs.ts';
import type { ReadLog } from '../logs/read-log.ts';
import { type Comparison, compareList } from './compare-list.ts';
import { draftRow } from './draft-row.ts';
import type { KnownCode } from './known-code.ts';
import type { PublishedList } from './lists/published-list.ts';
import type { NotListed } from './not-listed.ts';
import { type FamilySuggestion, suggestFamily } from './suggest-family.ts';

/** What was read: published lists, and exported sign-in logs. */
export interface Material {
  lists: { file: string; list: PublishedList; source?: string | undefined }[];
  logs: { file: string; log: ReadLog }[];
}

/** A row for a code that the guide does not have, to be finished by a person. */
export interface Draft {
  code: CodeId;
  family?: FamilySuggestion | undefined;
  /** YAML, to be put into the register's file of the family. */
  row: string;
}

/** What the guide lacks, beside what was read. `known` is how many codes it has. */
export interface CoverageReport {
  known: number;
  lists: (Comparison & Pick<PublishedList, 'format' | 'unreadable'> & { file: string; source?: string | undefined; codes: number })[];
  /** Of the logs together; undefined when there was none. Nothing but numbers is taken from a log. */
  logs: { files: string[]; events: number; damaged: number; unknown: { code: CodeId; events: number; users: number }[] } | undefined;
  drafts: Draft[];
}

/** Compares all that was read with the guide. `today` is the day that drafts carry. */
export function coverageReport(
  { lists, logs }: Material,
  known: readonly KnownCode[],
  { today, exceptions }: { today: string; exceptions: readonly NotListed[] },
): CoverageReport {
  const compared = lists.map(({ file, list, source }) => ({
    file,
    format: list.format,
    source,
    codes: list.codes.length,
    unreadable: list.unreadable,
    ...compareList(list.codes, known, { source, exceptions }),
  }));
  const inLogs = logs.length > 0 ? countInLogs(logs, known) : undefined;
  const drafts = new Map<CodeId, Draft>();
  const add = (code: CodeId, name: string | undefined, source: string | undefined) => {
    if (drafts.has(code)) return;
    drafts.set(code, { code, family: suggestFamily(code, known), row: draftRow({ code, ...(name ? { name } : {}) }, { source, today }) });
  };
  // A list says more of a code than another that has only its number.
  for (const { unknown, source } of compared) for (const { code, name } of unknown) if (name) add(code, name, source);
  for (const { unknown, source } of compared) for (const { code } of unknown) add(code, undefined, source);
  for (const { code } of inLogs?.unknown ?? []) add(code, undefined, undefined);
  return {
    known: known.length,
    lists: compared,
    logs: inLogs,
    drafts: [...drafts.values()].sort((a, b) => Number(a.code) - Number(b.code)),
  };
}

/** Whether somebody has to do something about it. */
export function differs({ lists, drafts }: CoverageReport): boolean {
  return (
    drafts.length > 0 ||
    lists.some(({ renamed, named, vanished, needless }) => renamed.length + named.length + vanished.length + needless.length > 0)
  );
}

function countInLogs(logs: Material['logs'], known: readonly KnownCode[]): CoverageReport['logs'] {
  const { events } = mergeLogs(logs.map(({ log }) => log));
  const ours = new Set(known.map(({ code }) => code));
  return {
    files: logs.map(({ file }) => file),
    events: events.length,
    damaged: logs.reduce((sum, { log: { rows, events, details } }) => sum + rows - events.length - details.length, 0),
    unknown: countCodes(events, () => undefined)
      .filter(({ code }) => isCodeId(code) && !ours.has(code))
      .map(({ code, count, users }) => ({ code, events: count, users })),
  };
}
