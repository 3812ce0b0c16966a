import { describe, expect, test } from 'vitest';
import { kustoDiagnostics } from '../../../../src/checks/languages/kusto.ts';

const TABLES = {
  SigninLogs: { TimeGenerated: 'datetime', ResultType: 'string', UserPrincipalName: 'string', DeviceDetail: 'dynamic', Count: 'long' },
  AuditLogs: { TimeGenerated: 'datetime', OperationName: 'string' },
};
const problems = (query: string) => kustoDiagnostics(query, TABLES).map(({ code, offset, text }) => `${code} ${offset} ${text}`.trim());

describe('a query', () => {
  test.each([
    'SigninLogs | where TimeGenerated > ago(7d) and ResultType == "50105" | summarize People = dcount(UserPrincipalName) by bin(TimeGenerated, 1d)',
    'let since = ago(1d); union SigninLogs, AuditLogs | where TimeGenerated > since | summarize count() by Type = coalesce(ResultType, OperationName)',
    'SigninLogs | extend Device = tostring(DeviceDetail.deviceId) | where isnotempty(Device) | project Device, UserPrincipalName',
    'SigninLogs | where UserPrincipalName =~ "{upn}" | join kind=inner (AuditLogs | where OperationName has "Update") on TimeGenerated',
    'SigninLogs | where Count > 5 and strcat(ResultType, 5) == "501055"',
  ])('%s has no problem', (query) => {
    expect(problems(query)).toEqual([]);
  });

  test.each([
    ['a table that does not exist', 'SigninLog | take 1', ['KS204 0 SigninLog']],
    ['a column that does not exist', 'SigninLogs | where ErrorCode == "50105"', ['KS142 19 ErrorCode']],
    ['a column of another table', 'SigninLogs | project OperationName', ['KS142 21 OperationName']],
    [
      'a column that was projected away',
      'SigninLogs | project ResultType | where UserPrincipalName == "a"',
      ['KS142 40 UserPrincipalName'],
    ],
    ['a number for a text', 'SigninLogs | where ResultType == 50105', ['number-for-text 33 50105']],
    ['numbers among texts', 'SigninLogs | where ResultType !in ("50126", 50053)', ['number-for-text 44 50053']],
  ])('with %s has a problem there', (_what, query, expected) => {
    expect(problems(query)).toEqual(expected);
  });

  test.each([
    'SigninLogs | wher ResultType == "1"',
    'SigninLogs | where (ResultType == "1"',
    'SigninLogs | where ResultType == "1',
    'SigninLogs | summarize by',
  ])('that breaks off or is misspelt has a problem: %s', (query) => {
    expect(problems(query)).not.toEqual([]);
  });
});
