import type { z } from 'astro/zod';
import { type RegisterRow, registerRowSchema } from '../../schema/register.ts';
import type { Position, ReadingDiagnostic } from '../diagnostic.ts';
import { fieldsOf, type RawEntry } from '../raw-entry.ts';
import { fileId } from '../read/files.ts';
import type { LocatedYaml } from '../read/located-yaml.ts';
import { lineAndColumn } from '../text-position.ts';
import { frontMatterReferences } from './front-matter-references.ts';

/** One entry of a YAML file, with the means to say where its fields are. */
export interface ListEntry<T> {
  file: string;
  id: string;
  value: T;
  at: LocatedYaml['at'];
}

export type Row = ListEntry<RegisterRow & { family: string }>;
/** The id of an entry, valid or not. */
export type Id = Position & { file: string; id: string };

/** Fields that their schema refuses, with what it has against them. */
export interface RefusedFields {
  file: string;
  at: LocatedYaml['at'];
  schema: z.ZodType;
  value: unknown;
  issues: z.core.$ZodIssue[];
}

/** What became of a YAML file: its valid entries, and what is wrong with the others. */
export interface ShapedList<T> {
  entries: ListEntry<T>[];
  refused: RefusedFields[];
  diagnostics: ReadingDiagnostic[];
}

/** Shapes a file that is a map of entries, each with its id. `ids` are those of all entries, valid or not; absent when there are none to see. */
export function shapeMap<S extends z.ZodType>(
  file: string,
  text: string,
  yaml: LocatedYaml,
  schema: S,
): ShapedList<z.output<S>> & { ids?: Id[] } {
  const keys = Object.keys(fieldsOf(yaml.data));
  const ids = keys.length > 0 ? keys.map((id): Id => ({ file, id, ...yaml.at([id]) })) : idsInBroken(file, text);
  const isOther = yaml.data && keys.length === 0;
  return {
    ...(ids.length > 0 ? { ids } : {}),
    ...shapeEntries(
      file,
      schema,
      Object.entries(fieldsOf(yaml.data)).map(([id, value]) => ({ id, value, at: below(yaml, id) })),
    ),
    diagnostics: isOther ? [wrongForm(file, 'The file is not a map of entries.', 'Begin every entry with its id and a colon.')] : [],
  };
}

/** Shapes a file that is one map of known fields; its id is its name. */
export function shapeWhole<S extends z.ZodType>(file: string, yaml: LocatedYaml, schema: S): ShapedList<z.output<S>> {
  const id = fileId(file);
  return { ...shapeEntries(file, schema, yaml.data === undefined ? [] : [{ id, value: yaml.data ?? {}, at: yaml.at }]), diagnostics: [] };
}

/** Shapes a file of the register, which is a list of rows and named for their family. `raw` are all its rows, valid or not. */
export function shapeRows(file: string, text: string, yaml: LocatedYaml): ShapedList<Row['value']> & { raw: RawEntry[] } {
  const family = fileId(file);
  if (!Array.isArray(yaml.data)) {
    const isOther = yaml.data !== undefined;
    const diagnostics = isOther ? [wrongForm(file, 'The file is not a list of rows.', 'Begin every row with "- code: …".')] : [];
    return { raw: rowsInBroken(file, text), entries: [], refused: [], diagnostics };
  }
  const rows = (yaml.data as unknown[]).map((value, index) => ({ id: String(fieldsOf(value).code ?? ''), value, at: below(yaml, index) }));
  const raw = rows.map(({ id, value, at }): RawEntry => {
    const fields = fieldsOf(value);
    return {
      kind: 'row',
      file,
      id,
      raw: fields,
      at,
      fieldReferences: frontMatterReferences(registerRowSchema, fields, at),
      bodyReferences: [],
    };
  });
  const { entries, refused } = shapeEntries(file, registerRowSchema, rows);
  return { raw, entries: entries.map((entry) => ({ ...entry, value: { ...entry.value, family } })), refused, diagnostics: [] };
}

function shapeEntries<S extends z.ZodType>(
  file: string,
  schema: S,
  written: { id: string; value: unknown; at: LocatedYaml['at'] }[],
): Pick<ShapedList<z.output<S>>, 'entries' | 'refused'> {
  const entries: ListEntry<z.output<S>>[] = [];
  const refused: RefusedFields[] = [];
  for (const { id, value, at } of written) {
    const result = schema.safeParse(value);
    if (result.success) entries.push({ file, id, value: result.data, at });
    else refused.push({ file, at, schema, value, issues: result.error.issues });
  }
  return { entries, refused };
}

function below(yaml: LocatedYaml, key: PropertyKey): LocatedYaml['at'] {
  return (path) => yaml.at([key, ...path]);
}

function wrongForm(file: string, what: string, expected: string): ReadingDiagnostic {
  return { file, line: 1, column: 1, rule: 'yaml', what, expected };
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
function rowsInBroken(file: string, text: string): RawEntry[] {
  return [...text.matchAll(/^-?[ \t]*code:[ \t]*(\d+)/gm)].map((match) => {
    const place = lineAndColumn(text, match.index);
    const raw = { code: match[1] };
    return { kind: 'row', file, id: match[1] as string, raw, at: () => place, fieldReferences: [], bodyReferences: [] };
  });
}
