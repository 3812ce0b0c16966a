import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of samples', () => {
  test('PowerShell calls commands and parameters of the registry and connects with permissions that exist', () =>
    expectProblems('powershell', [
      {
        at: 'codes/AADSTS50105.mdx:36:25',
        rule: 'unknown-permission',
        what: 'There is no permission "Application.ReadAll".',
        expected: 'Use a permission of content/registries/permissions.yaml by its exact name, or add one there.',
        nearest: 'Application.Read.All',
      },
      {
        at: 'codes/AADSTS50105.mdx:36:64',
        rule: 'unknown-parameter',
        what: 'Connect-MgGraph has no parameter -NoWelcom.',
        expected: 'It takes -Scopes, -TenantId, -NoWelcome.',
        nearest: 'NoWelcome',
      },
      {
        at: 'codes/AADSTS50105.mdx:37:10',
        rule: 'unknown-command',
        what: 'There is no command "Get-MgUsers" in the registry.',
        expected: 'Use a command of content/registries/commands.yaml by its full name, or add one there with the document that shows it.',
      },
      {
        at: 'codes/AADSTS50105.mdx:37:29',
        rule: 'unknown-command',
        what: 'There is no command "where" in the registry.',
        expected: 'Use a command of content/registries/commands.yaml by its full name, or add one there with the document that shows it.',
        nearest: 'Where-Object',
      },
      {
        at: 'codes/AADSTS50105.mdx:39:5',
        rule: 'unknown-parameter',
        what: 'Get-MgServicePrincipal has no parameter -Filtr.',
        expected: 'It takes -All, -Filter, -Property, -ServicePrincipalId.',
        nearest: 'Filter',
      },
      {
        at: 'codes/AADSTS50105.mdx:39:80',
        rule: 'unknown-command',
        what: 'There is no command "Get-AzureADUser" in the registry.',
        expected: 'Use a command of content/registries/commands.yaml by its full name, or add one there with the document that shows it.',
      },
      {
        at: 'codes/AADSTS50105.mdx:40:26',
        rule: 'unknown-parameter',
        what: 'Get-MgServicePrincipal has no parameter -Propertys.',
        expected: 'It takes -All, -Filter, -Property, -ServicePrincipalId.',
        nearest: 'Property',
      },
      {
        at: 'codes/AADSTS50105.mdx:42:4',
        rule: 'unknown-command',
        what: 'There is no command "Get-Secret" in the registry.',
        expected: 'Use a command of content/registries/commands.yaml by its full name, or add one there with the document that shows it.',
      },
      {
        at: 'families/consent.mdx:10:6',
        rule: 'unknown-command',
        what: 'There is no command "Get-MsolUser" in the registry.',
        expected: 'Use a command of content/registries/commands.yaml by its full name, or add one there with the document that shows it.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:24:1',
        rule: 'missing-scopes',
        what: 'Get-MgServicePrincipal runs without a connection.',
        expected: 'Begin the sample with Connect-MgGraph -Scopes "…", naming the least permissions that it needs.',
      },
    ]));

  test('queries read tables and columns that exist, and compare ResultType with text', () =>
    expectProblems('kusto', [
      {
        at: 'codes/AADSTS50105.mdx:37:23',
        rule: 'number-for-text',
        what: 'The number 50105 is compared with a text.',
        expected: 'Put it in quotes: "50105".',
      },
      {
        at: 'codes/AADSTS50105.mdx:37:56',
        rule: 'number-for-text',
        what: 'The number 50053 is compared with a text.',
        expected: 'Put it in quotes: "50053".',
      },
      {
        at: 'codes/AADSTS50105.mdx:38:9',
        rule: 'unknown-column',
        what: 'The query has no column "ErrorCode" here.',
        expected: 'Use a column that content/registries/tables.yaml lists for the table, or one that the query makes.',
      },
      {
        at: 'codes/AADSTS50105.mdx:38:34',
        rule: 'unknown-column',
        what: 'The query has no column "AppID" here.',
        expected: 'Use a column that content/registries/tables.yaml lists for the table, or one that the query makes.',
        nearest: 'AppId',
      },
      {
        at: 'codes/AADSTS50105.mdx:39:16',
        rule: 'unknown-function',
        what: 'The query language has no function "startofdy".',
        expected: 'Look the function up in the reference of the Kusto query language.',
      },
      {
        at: 'codes/AADSTS50105.mdx:40:38',
        rule: 'unknown-column',
        what: 'The query has no column "UserPrincipalNam" here.',
        expected: 'Use a column that content/registries/tables.yaml lists for the table, or one that the query makes.',
        nearest: 'UserPrincipalName',
      },
      {
        at: 'families/consent.mdx:16:19',
        rule: 'unknown-table',
        what: 'There is no log table "SignInLog".',
        expected: 'Known tables: SigninLogs.',
        nearest: 'SigninLogs',
      },
    ]));

  test('what does not parse is refused, once for each sample', () =>
    expectProblems('samples-that-break-off', [
      {
        at: 'codes/AADSTS50105.mdx:36:1',
        rule: 'powershell-syntax',
        what: 'This is no valid PowerShell.',
        expected: 'Look from here for a bracket or quotation mark that is not closed, or for a stray sign.',
      },
      {
        at: 'codes/AADSTS50105.mdx:41:3',
        rule: 'kusto-syntax',
        what: 'This is no valid query: Query operator expected.',
        expected: 'Try the query in a Log Analytics workspace, or ask for help.',
      },
    ]));

  test('requests and shell commands are those of the registries', () =>
    expectProblems('requests-and-shell', [
      {
        at: 'procedures/assign-user-to-app.mdx:20:5',
        rule: 'unknown-request',
        what: 'There is no request GET https://graph.microsoft.com/v1.0/user/{userId}.',
        expected: 'Use a request of content/registries/requests.yaml, or add one there with the document that shows it.',
        nearest: 'GET /v1.0/users/{}',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:21:7',
        rule: 'unknown-request',
        what: 'There is no request PATCH https://graph.microsoft.com/v1.0/users/{userId}?$select=id.',
        expected: 'Use a request of content/registries/requests.yaml, or add one there with the document that shows it.',
        nearest: 'GET /v1.0/users/{}',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:25:1',
        rule: 'unknown-command',
        what: 'There is no command "az ad app shows" in the registry.',
        expected: 'Use a command of content/registries/commands.yaml, or add one there with the document that shows it.',
        nearest: 'az ad app show',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:26:16',
        rule: 'unknown-parameter',
        what: '"az ad app show" has no option --ids.',
        expected: 'It takes --id, --query.',
        nearest: '--id',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:27:1',
        rule: 'unknown-command',
        what: 'There is no command "curl" in the registry.',
        expected: 'Use a command of content/registries/commands.yaml, or add one there with the document that shows it.',
      },
    ]));
});
