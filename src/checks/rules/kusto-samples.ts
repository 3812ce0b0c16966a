import { kustoNames } from '../../domain/samples/kusto.ts';
import type { Rule } from '../rule.ts';
import { samplesIn } from '../samples.ts';

/** Queries read tables and columns that exist; ResultType is a text. */
export const kustoSamples: Rule = (content) => {
  const registry = content.registries.tables;
  if (!registry) return [];
  const { tables, functions } = registry.value;
  return [...samplesIn(content, ['kusto'])].flatMap((sample) => {
    const names = kustoNames(sample.text);
    const unknownTables = names.tables.filter(({ text }) => !Object.hasOwn(tables, text));
    const used = names.tables.map(({ text }) => text).filter((text) => Object.hasOwn(tables, text));
    const columns = new Set(used.flatMap((table) => tables[table] ?? []));
    // The columns of a table that nobody knows cannot be judged.
    const unknownColumns =
      unknownTables.length > 0 ? [] : names.columns.filter(({ text }) => !columns.has(text) && !Object.hasOwn(tables, text));
    const unknownFunctions = names.functions.filter(({ text }) => !functions.includes(text));
    return [
      ...unknownTables.map(({ text, offset }) =>
        sample.report(offset, 'unknown-table', `There is no log table "${text}".`, `Known tables: ${Object.keys(tables).join(', ')}.`, {
          wrong: text,
          known: Object.keys(tables),
        }),
      ),
      ...unknownColumns.map(({ text, offset }) =>
        sample.report(
          offset,
          'unknown-column',
          `${used.join(' and ') || 'The query'} has no column "${text}".`,
          'Use a column that content/registries/tables.yaml lists for the table, or one that the query makes.',
          {
            wrong: text,
            known: columns,
          },
        ),
      ),
      ...unknownFunctions.map(({ text, offset }) =>
        sample.report(
          offset,
          'unknown-function',
          `There is no function "${text}" in the registry.`,
          'Use a function of content/registries/tables.yaml, or add one there with the document that shows it.',
          {
            wrong: text,
            known: functions,
          },
        ),
      ),
      ...names.numericResultTypes.map(({ text, offset }) =>
        sample.report(
          offset,
          'number-for-text',
          `ResultType is a text and is compared with the number ${text}.`,
          `Put it in quotes: "${text}".`,
        ),
      ),
    ];
  });
};
