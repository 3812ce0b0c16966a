import { type KustoToken, kustoTokens } from './kusto-tokens.ts';
import type { Located } from './powershell.ts';

/** What a query names, apart from what it defines itself. */
export interface KustoNames {
  tables: Located[];
  functions: Located[];
  /** Names that have to be columns of the tables. */
  columns: Located[];
  /** Numbers that the text column ResultType is compared with. */
  numericResultTypes: Located[];
}

const KEYWORDS = new Set(
  (
    'where filter extend project project-away project-keep project-rename project-reorder summarize by order sort top take limit count distinct join kind on union let ' +
    'parse parse-where parse-kv with mv-expand mv-apply make-series render asc desc nulls first last and or not in has has_cs has_any has_all contains contains_cs startswith ' +
    'endswith hasprefix hassuffix between matches regex true false null datetime timespan dynamic typeof string int long real bool guid decimal to of as evaluate search find lookup ' +
    'sample sample-distinct serialize invoke getschema print range step datatable materialize isfuzzy inner innerunique leftouter rightouter fullouter leftanti rightanti leftsemi ' +
    'rightsemi anti semi withsource hint default from bagexpansion itemindex relaxed simple timechart barchart columnchart piechart linechart table areachart scatterchart ' +
    'partition top-nested top-hitters others external_data declare query_parameters pattern set reduce consume facet fork hours'
  ).split(' '),
);
/** Operators after whose opening bracket a table stands. */
const TAKES_TABLE = new Set(['join', 'union', 'lookup', 'materialize', 'toscalar', 'in', '!in', 'in~']);
const COMPARISON = /^(?:==|!=|=~|!~|<=|>=|<|>|!?in~?|!?has\w*|!?contains\w*|!?between)$/;

/** Reads a query as far as is needed to tell tables, columns and functions apart. It is no parser of the language. */
export function kustoNames(source: string): KustoNames {
  const tokens = kustoTokens(source);
  const own = ownNames(tokens);
  const names: KustoNames = { tables: [], functions: [], columns: [], numericResultTypes: numericResultTypes(tokens) };
  let inUnion = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'name') {
      if (token.text === '|' || token.text === ';' || token.text === ')') inUnion = false;
      continue;
    }
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.text === 'union') inUnion = true;
    if (before?.text === '.' && tokens[index - 2]?.text.startsWith('$')) names.columns.push(token);
    if (before?.text === '.' || KEYWORDS.has(token.text) || token.text.startsWith('$')) continue;
    if (after?.text === '(') names.functions.push(token);
    else if (own.has(token.text)) continue;
    else if (isTablePlace(tokens, index, inUnion)) names.tables.push(token);
    else names.columns.push(token);
  }
  return { ...names, functions: names.functions.filter(({ text }) => !own.has(text)) };
}

function isTablePlace(tokens: KustoToken[], index: number, inUnion: boolean): boolean {
  const before = tokens[index - 1];
  if (!before || before.text === ';' || before.text === '{') return true;
  if (inUnion && (before.text === 'union' || before.text === ',' || tokens[index - 2]?.text === '=' || before.text === '(')) return true;
  if (before.text === '(') return TAKES_TABLE.has(opener(tokens, index - 2));
  if (before.text === '=') return tokens[index - 3]?.text === 'let' && ['|', ';', undefined].includes(tokens[index + 1]?.text);
  return TAKES_TABLE.has(opener(tokens, index - 1)) && before.type === 'name';
}

/** The operator before a place, past settings such as `kind=inner`. */
function opener(tokens: KustoToken[], index: number): string {
  let at = index;
  while (tokens[at - 1]?.text === '=' && tokens[at]?.type === 'name') at -= 3;
  return tokens[at]?.text ?? '';
}

/** Names that the query makes itself: by `let`, by `name = …`, by `name: type`, by `as`, and by `parse … with`. */
function ownNames(tokens: KustoToken[]): Set<string> {
  const own = new Set<string>();
  let inPattern = false;
  for (const [index, { type, text }] of tokens.entries()) {
    const next = tokens[index + 1]?.text;
    if (text === 'with') inPattern = true;
    else if (text === '|' || text === ';') inPattern = false;
    if (type !== 'name') continue;
    const before = tokens[index - 1]?.text;
    if (next === '=' || next === ':' || before === 'as' || before === 'let' || before === 'range' || inPattern) own.add(text);
    // A path into a dynamic column becomes a column of its own name, and so does a sum over a column.
    if (next === '.') own.add(`${text}_${tokens[index + 2]?.text}`);
    if (next === '(') {
      own.add(`${text}_`);
      own.add(`${text}_${tokens[index + 2]?.text}`);
    }
    own.add(`${text}1`);
  }
  return own;
}

function numericResultTypes(tokens: KustoToken[]): Located[] {
  return tokens.flatMap((token, index) => {
    if (token.text !== 'ResultType') return [];
    const [operator, value] = [tokens[index + 1], tokens[index + 2]];
    const found: Located[] = [];
    if (operator && COMPARISON.test(operator.text)) {
      if (value?.type === 'number') found.push(value);
      if (value?.text === '(') {
        for (let at = index + 3; tokens[at] && tokens[at]?.text !== ')'; at++)
          if (tokens[at]?.type === 'number') found.push(tokens[at] as KustoToken);
      }
    }
    const [before, sign] = [tokens[index - 2], tokens[index - 1]];
    if (before?.type === 'number' && sign && COMPARISON.test(sign.text)) found.push(before);
    return found;
  });
}
