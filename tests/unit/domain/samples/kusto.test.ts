import { describe, expect, test } from 'vitest';
import { kustoNames } from '../../../../src/domain/samples/kusto.ts';

const texts = (list: { text: string }[]) => list.map(({ text }) => text);
const names = (query: string) => {
  const { tables, columns, functions, numericResultTypes } = kustoNames(query);
  return [texts(tables), texts(columns), texts(functions), texts(numericResultTypes)].map((list) => list.join(' '));
};

describe('the names of a query', () => {
  test.each([
    ['SigninLogs | where ResultType == "50105" | take 5', ['SigninLogs', 'ResultType', '', '']],
    ['SigninLogs // AuditLogs\n| where A == "B // C" and D has "E"', ['SigninLogs', 'A D', '', '']],
    ['T | summarize N = count(), dcount(U) by bin(Time, 1h), App | order by N desc, dcount_U asc', ['T', 'U Time App', 'dcount bin', '']],
    [
      'T | extend D = parse_json(X), E = tostring(Y.code) | where isnotempty(D.a) and E != ""',
      ['T', 'X Y', 'parse_json tostring isnotempty', ''],
    ],
    ['T | project A, B = C, tostring(Status.errorCode) | sort by Status_errorCode', ['T', 'A C Status', 'tostring', '']],
    ['let since = ago(7d);\nlet bad = dynamic(["1"]);\nT | where At > since and R in (bad)', ['T', 'At R', 'ago', '']],
    ['let S = T | where A;\nS | where B', ['T', 'A B', '', '']],
    ['let f = (x: string) { T | where U == x };\nf("a")', ['T', 'U', '', '']],
    ['union T, U | where A', ['T U', 'A', '', '']],
    ['union isfuzzy=true T, (U | where B) | where A', ['T U', 'B A', '', '']],
    ['T | union U, V | where A', ['T U V', 'A', '', '']],
    ['T | join kind=inner (U | where B) on Id, $left.A == $right.C', ['T U', 'B Id A C', '', '']],
    ['T | join kind=leftouter U on Id | project Id, Id1', ['T U', 'Id Id', '', '']],
    ['T | mv-expand P = Policies | where P.result == "x" and tostring(P["a"]) == "b"', ['T', 'Policies', 'tostring', '']],
    ['T | parse Text with * "app " App " in" Rest:string | project App, Rest', ['T', 'Text', '', '']],
    ['T | summarize arg_max(Time, *) by User | project-away Level', ['T', 'Time User Level', 'arg_max', '']],
    ['T | make-series N = count() on Time from ago(1d) to now() step 1h', ['T', 'Time', 'ago now', '']],
    ['T | where A in~ ("x") and B !in ("y") and C !has "z" and D between (1 .. 2) | render timechart', ['T', 'A B C D', '', '']],
    ["T | where ['A'] == 'x' and B matches regex @'\\d'", ['T', 'B', '', '']],
    ['T | where ResultType == 50105', ['T', 'ResultType', '', '50105']],
    [
      'T | where ResultType in (50105, "1", 2) or 3 == ResultType or ResultType != 0',
      ['T', 'ResultType ResultType ResultType', '', '50105 2 3 0'],
    ],
    ['T | where toint(ResultType) == 50105 and ResultType in ("1")', ['T', 'ResultType ResultType', 'toint', '']],
  ])('%j', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });
});
