import type { Problem } from '../../content/diagnostic.ts';
import { type KustoFault, type KustoTables, kustoFaults, NUMBER_FOR_TEXT } from '../kusto-language.ts';
import type { Rule } from '../rule.ts';
import { type Sample, samplesIn } from '../samples.ts';

/** Queries parse, and read tables, columns and functions that exist. */
export const kustoSamples: Rule = (content) => {
  const tables = content.registries.tables?.value.tables;
  if (!tables) return [];
  const samples = [...samplesIn(content, ['kusto'])].filter(({ isTorn }) => !isTorn);
  return samples.flatMap((sample) => {
    const faults = kustoFaults(sample.text, tables).map((fault) => ({ fault, name: NAMES[fault.code] }));
    // Names can only be judged in a query that parses, and one slip of the pen has many echoes.
    const [slip] = faults.filter(({ name }) => !name);
    return slip ? [syntaxProblem(sample, slip.fault)] : faults.flatMap(({ fault, name }) => (name ? [name(sample, fault, tables)] : []));
  });
};

function syntaxProblem(sample: Sample, { offset, message }: KustoFault): Problem {
  return sample.report(
    offset,
    'kusto-syntax',
    `This is no valid query: ${message}`,
    'Try the query in a Log Analytics workspace, or ask for help.',
  );
}

/** What the language service calls unknown, by the codes of its diagnostics. */
const NAMES: Record<string, (sample: Sample, fault: KustoFault, tables: KustoTables) => Problem> = {
  KS204: (sample, { text, offset }, tables) =>
    sample.report(offset, 'unknown-table', `There is no log table "${text}".`, `Known tables: ${Object.keys(tables).join(', ')}.`, {
      wrong: text,
      known: Object.keys(tables),
    }),
  KS142: (sample, { text, offset }, tables) =>
    sample.report(
      offset,
      'unknown-column',
      `The query has no column "${text}" here.`,
      'Use a column that content/registries/tables.yaml lists for the table, or one that the query makes.',
      { wrong: text, known: Object.values(tables).flatMap((columns) => Object.keys(columns)) },
    ),
  KS211: (sample, { text, offset }) =>
    sample.report(
      offset,
      'unknown-function',
      `The query language has no function "${text}".`,
      'Look the function up in the reference of the Kusto query language.',
    ),
  [NUMBER_FOR_TEXT]: (sample, { text, offset }) =>
    sample.report(offset, NUMBER_FOR_TEXT, `The number ${text} is compared with a text.`, `Put it in quotes: "${text}".`),
};
