import type { z } from 'astro/zod';
import { mdxCollectionOf } from '../../content/collections.ts';
import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Document } from '../../content/shape/document.ts';
import type { RefusedFields } from '../../content/shape/lists.ts';
import { nearestName } from '../../domain/suggest.ts';
import { defineRule } from '../rule.ts';
import { descriptionOf, keysOf, schemaAt, valueAt } from '../schema-path.ts';

type Id = 'unknown-field' | 'missing-field' | 'bad-value';

/** Fields are what their schema says; what an author reads after "Expected" is the description of the field. */
export default defineRule({
  rules: {
    'unknown-field': { title: 'a field that does not exist', hint: 'Use the fields in the tables above.' },
    'missing-field': { title: 'a document, row or entry that lacks a required field', hint: 'Add the field.' },
    'bad-value': { title: 'a value that its field cannot have', hint: 'Write what the tables above say about the field.' },
  },
  check: (content) => [...(content.raw as Document[]).flatMap(ofDocument), ...content.refused].flatMap(inFields),
});

function ofDocument({ kind, file, at, fields }: Document): RefusedFields[] {
  return fields ? [{ file, at, schema: mdxCollectionOf(kind).schema, ...fields }] : [];
}

function inFields(refused: RefusedFields): Diagnostic<Id>[] {
  const { schema, value, issues } = refused;
  const misspelt = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantBy(issue, schema) : [])));
  const found = issues
    .filter((issue) => !(misspelt.has(fieldName(issue.path)) && valueAt(value, issue.path) === undefined))
    .flatMap((issue) => ofIssue(refused, issue));
  // A value can break several constraints of its field at once; the first says enough.
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key);
  return found.filter(({ line, column, rule, what }) => once(rule === 'bad-value' ? `${line}:${column}` : what));
}

/** Fields that are missing only because their names are misspelt, which is said already. */
function meantBy(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string[] {
  const known = keysOf(schemaAt(schema, issue.path));
  return issue.keys.flatMap((key) => nearestName(key, known) ?? []).map((name) => fieldName([...issue.path, name]));
}

function ofIssue({ file, at, schema, value }: RefusedFields, issue: z.core.$ZodIssue): Diagnostic<Id>[] {
  const where = { file, ...at(issue.path) };
  const name = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, issue.path));
    return issue.keys.map((key) => ({
      file,
      ...at([...issue.path, key]),
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

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name ? `${name}.${String(key)}` : String(key)),
    '',
  );
}
