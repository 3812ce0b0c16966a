import { z } from 'astro/zod';
import { nearestName } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { unwrap } from '../schema/field-values.ts';
import type { KeyPath, LocatedYaml } from './front-matter.ts';

/**
 * Validates located YAML against a closed schema and says every fault in the author's words.
 * `base` is the path of the validated value inside the document, for lists and maps in one file.
 * The sentences after "Expected:" are the schema's own field descriptions.
 */
export function validate<S extends z.ZodType>(
  file: string,
  yaml: LocatedYaml,
  schema: S,
  value: unknown = yaml.data,
  base: KeyPath = [],
): { data?: z.output<S>; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantBy(issue, schema) : [])));
  const problems = issues
    .filter((issue) => !(misspelt.has(fieldName(issue.path)) && valueAt(value, issue.path) === undefined))
    .flatMap((issue) => toProblems(file, yaml, schema, value, base, issue));
  // A value can break several constraints of its field at once; the first says enough.
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key);
  return { problems: problems.filter(({ line, column, rule, what }) => once(rule === 'bad-value' ? `${line}:${column}` : what)) };
}

/** Fields that are missing only because their names are misspelt, which is said already. */
function meantBy(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string[] {
  const known = keysOf(schemaAt(schema, issue.path));
  return issue.keys.flatMap((key) => nearestName(key, known) ?? []).map((name) => fieldName([...issue.path, name]));
}

function toProblems(file: string, yaml: LocatedYaml, schema: z.ZodType, value: unknown, base: KeyPath, issue: z.core.$ZodIssue): Problem[] {
  const path = [...base, ...issue.path];
  const where = { file, ...yaml.at(path) };
  const name = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, issue.path));
    return issue.keys.map((key) => ({
      file,
      ...yaml.at([...path, key]),
      rule: 'unknown-field',
      what: `There is no field "${key}"${name ? ` in ${name}` : ''}.`,
      expected: `Known fields: ${known.join(', ')}.`,
      ...nearest(key, known),
    }));
  }
  const found = valueAt(value, issue.path);
  const hint = descriptionOf(schema, issue.path);
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    const expected = `Write one field to a line, such as ${keysOf(schema)[0] ?? 'name'}: …`;
    return [{ ...where, rule: 'bad-value', what: 'Fields are needed here, each with a name and a colon.', expected }];
  }
  if (found === undefined) return [{ ...where, rule: 'missing-field', what: `The field "${name}" is missing.`, expected: hint }];
  if (found === null) return [{ ...where, rule: 'missing-field', what: `The field "${name}" is empty.`, expected: hint }];
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [
    {
      ...where,
      rule: 'bad-value',
      what: `The field "${name}" cannot be ${shown(found)}${reason(issue)}.`,
      expected: options.length > 0 ? `One of: ${options.join(', ')}.` : hint,
      ...nearest(String(found), options),
    },
  ];
}

/** How much of a wrong value is repeated to its author. */
const LONGEST = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'this list';
  if (typeof value === 'object') return 'this map';
  const text = String(value);
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}

const KINDS_OF_VALUE: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function reason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return `: at most ${count(issue.maximum, issue.origin)}`;
  if (issue.code === 'too_small') return `: at least ${count(issue.minimum, issue.origin)}`;
  if (issue.code === 'invalid_type') return `: ${KINDS_OF_VALUE[issue.expected] ?? issue.expected} is needed`;
  if (issue.code === 'custom') return `: ${issue.message}`;
  return '';
}

function count(amount: number | bigint, origin: string): string {
  const unit = { string: 'character', array: 'item' }[origin];
  return unit ? `${amount} ${unit}${Number(amount) === 1 ? '' : 's'}` : String(amount);
}

function nearest(wrong: string, known: string[]): { nearest?: string } {
  const name = nearestName(wrong, known);
  return name ? { nearest: name } : {};
}

function fieldName(path: KeyPath): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name ? `${name}.${String(key)}` : String(key)),
    '',
  );
}

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function schemaAt(schema: z.ZodType, path: KeyPath): z.ZodType {
  let at: z.ZodType = unwrap(schema);
  for (const key of path) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[key as string] as z.ZodType);
    else if (at instanceof z.ZodArray) at = unwrap(at.element as z.ZodType);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType as z.ZodType);
  }
  return at;
}

function keysOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The description of the field, or of the closest field around it that has one. */
function descriptionOf(schema: z.ZodType, path: KeyPath): string {
  for (let length = path.length; length >= 0; length--) {
    const raw = rawSchemaAt(schema, path.slice(0, length));
    const text = raw && (raw.description ?? unwrap(raw).description);
    if (text) return text;
  }
  return 'See content/README.md.';
}

function rawSchemaAt(schema: z.ZodType, path: KeyPath): z.ZodType | undefined {
  const last = path.at(-1);
  if (last === undefined) return schema;
  const parent = schemaAt(schema, path.slice(0, -1));
  if (parent instanceof z.ZodObject) return parent.shape[last as string] as z.ZodType | undefined;
  if (parent instanceof z.ZodArray) return parent.element as z.ZodType;
  return undefined;
}
