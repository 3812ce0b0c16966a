import path from 'node:path';
import type { z } from 'astro/zod';
import type { Position, Problem } from '../domain/problem.ts';
import { lineAndColumn } from '../domain/text-position.ts';
import { type RegisterRow, registerRowSchema } from '../schema/register.ts';
import { type LocatedYaml, readYaml } from './front-matter.ts';
import { frontNames } from './front-names.ts';
import { validate } from './validate.ts';
import { fieldsOf, type Written } from './written.ts';

/** One entry of a YAML file, with the means to say where its fields stand. */
export interface ReadEntry<T> {
  file: string;
  id: string;
  value: T;
  at: LocatedYaml['at'];
}

export type Row = ReadEntry<RegisterRow & { family: string }>;
/** The id of an entry, valid or not. */
export type Id = Position & { file: string; id: string };

/** Reads a file that is a map of entries, each with its id. `ids` are those of all entries, valid or not; absent when there are none to see. */
export function readMap<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { ids?: Id[]; entries: ReadEntry<z.output<S>>[]; problems: Problem[] } {
  const yaml = readYaml(file, text);
  const problems = [...yaml.problems];
  const keys = Object.keys(fieldsOf(yaml.data));
  if (yaml.data && keys.length === 0) {
    problems.push({
      file,
      line: 1,
      column: 1,
      rule: 'yaml',
      what: 'The file is not a map of entries.',
      expected: 'Begin every entry with its id and a colon.',
    });
  }
  const ids = keys.length > 0 ? keys.map((id): Id => ({ file, id, ...yaml.at([id]) })) : idsInBroken(file, text);
  const entries = Object.entries(fieldsOf(yaml.data)).flatMap(([id, value]): ReadEntry<z.output<S>>[] => {
    const result = validate(file, yaml, schema, value, [id]);
    problems.push(...result.problems);
    return result.data === undefined ? [] : [{ file, id, value: result.data, at: (key) => yaml.at([id, ...key]) }];
  });
  return { ...(ids.length > 0 ? { ids } : {}), entries, problems };
}

/** Reads a file that is one map of known fields. */
export function readWhole<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { entry?: ReadEntry<z.output<S>>; problems: Problem[] } {
  const yaml = readYaml(file, text);
  if (yaml.data === undefined) return { problems: yaml.problems };
  const result = validate(file, yaml, schema, yaml.data ?? {});
  const entry = result.data === undefined ? undefined : { file, id: path.posix.basename(file, '.yaml'), value: result.data, at: yaml.at };
  return { ...(entry ? { entry } : {}), problems: [...yaml.problems, ...result.problems] };
}

/** Reads a file of the register, which is a list of rows and named for their family. */
export function readRows(file: string, text: string): { written: Written[]; valid: Row[]; problems: Problem[] } {
  const yaml = readYaml(file, text);
  const problems = [...yaml.problems];
  const family = path.posix.basename(file, '.yaml');
  if (yaml.data !== undefined && !Array.isArray(yaml.data)) {
    problems.push({
      file,
      line: 1,
      column: 1,
      rule: 'yaml',
      what: 'The file is not a list of rows.',
      expected: 'Begin every row with "- code: …".',
    });
  }
  if (!Array.isArray(yaml.data)) return { written: rowsInBroken(file, text), valid: [], problems };
  const below =
    (index: number): LocatedYaml['at'] =>
    (key) =>
      yaml.at([index, ...key]);
  const rows = yaml.data as unknown[];
  const written = rows.map((value, index): Written => {
    const raw = fieldsOf(value);
    return {
      kind: 'row',
      file,
      id: String(raw.code ?? ''),
      raw,
      at: below(index),
      names: frontNames(registerRowSchema, raw, below(index)),
      mentions: [],
    };
  });
  const valid = rows.flatMap((value, index): Row[] => {
    const result = validate(file, yaml, registerRowSchema, value, [index]);
    problems.push(...result.problems);
    return result.data === undefined ? [] : [{ file, id: result.data.code, value: { ...result.data, family }, at: below(index) }];
  });
  return { written, valid, problems };
}

/** The ids of a list that is not YAML as a whole, so that one bad line does not make every id unknown. */
function idsInBroken(file: string, text: string): Id[] {
  return [...text.matchAll(/^([^\s:#-][^:\n]*):/gm)].map((match) => ({
    file,
    id: match[1] as string,
    ...lineAndColumn(text, match.index),
  }));
}

/** The codes of a register file that is not YAML as a whole. */
function rowsInBroken(file: string, text: string): Written[] {
  return [...text.matchAll(/^-?[ \t]*code:[ \t]*(\d+)/gm)].map((match) => {
    const place = lineAndColumn(text, match.index);
    return { kind: 'row', file, id: match[1] as string, raw: { code: match[1] }, at: () => place, names: [], mentions: [] };
  });
}
