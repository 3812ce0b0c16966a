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
        what: 'ResultType is a text and is compared with the number 50105.',
        expected: 'Put it in quotes: "50105".',
      },
      {
        at: 'codes/AADSTS50105.mdx:37:56',
        rule: 'number-for-text',
        what: 'ResultType is a text and is compared with the number 50053.',
        expected: 'Put it in quotes: "50053".',
      },
      {
        at: 'codes/AADSTS50105.mdx:38:9',
        rule: 'unknown-column',
        what: 'SigninLogs has no column "ErrorCode".',
        expected: 'Use a column that content/registries/tables.yaml lists for the table, or one that the query makes.',
      },
      {
        at: 'codes/AADSTS50105.mdx:38:34',
        rule: 'unknown-column',
        what: 'SigninLogs has no column "AppID".',
        expected: 'Use a column that content/registries/tables.yaml lists for the table, or one that the query makes.',
        nearest: 'AppId',
      },
      {
        at: 'codes/AADSTS50105.mdx:39:16',
        rule: 'unknown-function',
        what: 'There is no function "startofday" in the registry.',
        expected: 'Use a function of content/registries/tables.yaml, or add one there with the document that shows it.',
      },
      {
        at: 'codes/AADSTS50105.mdx:40:38',
        rule: 'unknown-column',
        what: 'SigninLogs has no column "UserPrincipalNam".',
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
