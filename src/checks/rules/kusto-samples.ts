import type { Diagnostic } from '../../content/diagnostic.ts';
import { type KustoDiagnostic, type KustoTables, NUMBER_FOR_TEXT } from '../languages/kusto.ts';
import { defineRule } from '../rule.ts';
import { queriesIn, type Sample } from '../samples.ts';

type Id = 'kusto-syntax' | 'unknown-table' | 'unknown-column' | 'unknown-function' | 'number-for-text';

/** Queries parse, and read tables, columns and functions that exist. */
export default defineRule({
  rules: {
    'kusto-syntax': { title: 'a query that does not parse', hint: 'Try the query in a Log Analytics workspace.' },
    'unknown-table': { title: 'a log table that is not in the registry', hint: 'Use a table from registries/tables.yaml.' },
    'unknown-column': {
      title: 'a column that the query does not have at that point',
      hint: 'Use a column from registries/tables.yaml, or one that the query itself makes.',
    },
    'unknown-function': {
      title: 'a function that the query language does not have',
      hint: 'Look it up in the Kusto reference.',
    },
    'number-for-text': { title: 'a number compared with a text column, such as ResultType', hint: 'Put the number in quotes.' },
  },
  check: (content, { verdicts }) => {
    const tables = content.registries.tables?.value.tables;
    if (!tables) return [];
    return queriesIn(content).flatMap((sample) => {
      const found = verdicts.kusto(sample.text).map((diagnostic) => ({ diagnostic, name: NAMES[diagnostic.code] }));
      // Names can only be judged in a query that parses, and one slip of the pen has many echoes.
      const [slip] = found.filter(({ name }) => !name);
      if (slip) return [syntaxDiagnostic(sample, slip.diagnostic)];
      return found.flatMap(({ diagnostic, name }) => (name ? [name(sample, diagnostic, tables)] : []));
    });
  },
});

function syntaxDiagnostic(sample: Sample, { offset, message }: KustoDiagnostic): Diagnostic<Id> {
  return sample.report(
    offset,
    'kusto-syntax',
    `This is no valid query: ${message}`,
    'Try the query in a Log Analytics workspace, or ask for help.',
  );
}

/** What the language service calls unknown, by the codes of its diagnostics. */
const NAMES: Record<string, (sample: Sample, diagnostic: KustoDiagnostic, tables: KustoTables) => Diagnostic<Id>> = {
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
