import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of prose', () => {
  test('links lead somewhere by id, and have a text', () =>
    expectProblems('links', [
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'unregistered-link',
        what: 'The link to "http://example.com/page" is not by id.',
        expected:
          'Link by id: (source:…), (code:…), (symptom:…), (procedure:…) or (family:…); add a document to content/sources.yaml first.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:42',
        rule: 'unregistered-link',
        what: 'The link to "https://learn.microsoft.com/entra" is not by id.',
        expected:
          'Link by id: (source:…), (code:…), (symptom:…), (procedure:…) or (family:…); add a document to content/sources.yaml first.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:85',
        rule: 'unregistered-link',
        what: 'The link to "https://example.org" is not by id.',
        expected:
          'Link by id: (source:…), (code:…), (symptom:…), (procedure:…) or (family:…); add a document to content/sources.yaml first.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:106',
        rule: 'unregistered-link',
        what: 'The address "name@example.com" becomes a link.',
        expected: 'Put it in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:124',
        rule: 'unregistered-link',
        what: 'The link to "procedures:assign-user-to-app" is not by id.',
        expected:
          'Link by id: (source:…), (code:…), (symptom:…), (procedure:…) or (family:…); add a document to content/sources.yaml first.',
        nearest: 'procedure',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:168',
        rule: 'empty-link',
        what: 'The link to "procedure:assign-user-to-app" has no text.',
        expected: 'Write between the square brackets what the reader finds there.',
      },
    ]));

  test('raw HTML and its comments are refused', () =>
    expectProblems('raw-html', [
      {
        at: 'codes/AADSTS50105.mdx:27:5',
        rule: 'raw-html',
        what: 'Raw HTML <br> stands in the body.',
        expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:13',
        rule: 'raw-html',
        what: 'Raw HTML <b> stands in the body.',
        expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:32:1',
        rule: 'raw-html',
        what: 'Raw HTML <div> stands in the body.',
        expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:53:1',
        rule: 'raw-html',
        what: 'An HTML comment stands in the body.',
        expected: 'Take it away; pages hold no comments.',
      },
    ]));

  test('Markdown that pages do not use is refused by its name', () =>
    expectProblems('unsupported-markdown', [
      {
        at: 'codes/AADSTS50105.mdx:27:1',
        rule: 'unsupported-markdown',
        what: 'Markdown of the kind "image" is not used here.',
        expected: 'Use paragraphs, lists, bold, code, links and plain tables.',
      },
      {
        at: 'codes/AADSTS50105.mdx:29:1',
        rule: 'unsupported-markdown',
        what: 'Markdown of the kind "blockquote" is not used here.',
        expected: 'Use paragraphs, lists, bold, code, links and plain tables.',
      },
      {
        at: 'codes/AADSTS50105.mdx:31:1',
        rule: 'unsupported-markdown',
        what: 'Markdown of the kind "line" is not used here.',
        expected: 'Use paragraphs, lists, bold, code, links and plain tables.',
      },
      {
        at: 'codes/AADSTS50105.mdx:33:1',
        rule: 'unsupported-markdown',
        what: 'Markdown of the kind "task list" is not used here.',
        expected: 'Use paragraphs, lists, bold, code, links and plain tables.',
      },
      {
        at: 'codes/AADSTS50105.mdx:35:1',
        rule: 'aligned-table',
        what: 'The table has aligned columns.',
        expected: 'Write the line under the head as | --- | --- | without colons.',
      },
      {
        at: 'codes/AADSTS50105.mdx:39:1',
        rule: 'broken-mdx',
        what: 'A line begins with "import", which MDX takes for code.',
        expected: 'Pages hold no code; begin the line with another word.',
      },
    ]));

  test('expressions are refused', () =>
    expectProblems('expression', [
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'expression',
        what: '{appId} stands in the text, where MDX takes it for code.',
        expected: 'Put it in backticks: `{appId}`.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:21',
        rule: 'expression',
        what: 'A {…} expression stands in the body.',
        expected: 'Pages hold no code; put it in backticks, or write \\{ for a brace.',
      },
      {
        at: 'codes/AADSTS50105.mdx:53:1',
        rule: 'expression',
        what: 'A {…} expression stands in the body.',
        expected: 'Pages hold no code; put it in backticks, or write \\{ for a brace.',
      },
    ]));

  test('code blocks name their language, hold something, and stand where they can be copied', () =>
    expectProblems('code-blocks', [
      {
        at: 'codes/AADSTS50105.mdx:34:1',
        rule: 'code-language',
        what: 'The language "pwsh" of this code block is not known.',
        expected: 'Begin it with ``` and one of powershell, kusto, http, bash, json, xml, text.',
      },
      {
        at: 'codes/AADSTS50105.mdx:51:3',
        rule: 'nested-code',
        what: 'A code block stands inside a list.',
        expected: 'Put it directly into the section or into a numbered step.',
      },
      {
        at: 'families/consent.mdx:14:1',
        rule: 'code-language',
        what: 'This code block names no language.',
        expected: 'Begin it with ``` and one of powershell, kusto, http, bash, json, xml, text.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:19:1',
        rule: 'empty-code',
        what: 'The code block is empty.',
        expected: 'Write the sample, or take the block away.',
      },
    ]));

  test('values to fill in come from the list of slots', () =>
    expectProblems('unknown-slot', [
      {
        at: 'codes/AADSTS50105.mdx:36:43',
        rule: 'unknown-slot',
        what: 'There is no slot {appid}.',
        expected: 'Use one of {upn}, {userId}, {appId}, {tenantId}, {correlationId}, {requestId}, {timestamp}, {deviceId}, {ip}.',
        nearest: 'appId',
      },
      {
        at: 'codes/AADSTS50105.mdx:44:69',
        rule: 'unknown-slot',
        what: 'There is no slot {userName}.',
        expected: 'Use one of {upn}, {userId}, {appId}, {tenantId}, {correlationId}, {requestId}, {timestamp}, {deviceId}, {ip}.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:20:44',
        rule: 'unknown-slot',
        what: 'There is no slot {user}.',
        expected: 'Use one of {upn}, {userId}, {appId}, {tenantId}, {correlationId}, {requestId}, {timestamp}, {deviceId}, {ip}.',
      },
    ]));

  test('old names are refused unless they are explained or stand in backticks', () =>
    expectProblems('old-names', [
      {
        at: 'codes/AADSTS50105.mdx:5:1',
        rule: 'old-name',
        what: '"Azure AD" is an old name.',
        expected:
          'Write Microsoft Entra ID. To explain the old name, write "formerly Azure AD"; a value from a screen or log stands in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:1',
        rule: 'hard-to-read',
        what: 'What the person signing in reads has a reading ease of 51.',
        expected: 'Shorter sentences and shorter words; at least 60.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'old-name',
        what: '"Azure AD Connect" is an old name.',
        expected:
          'Write Microsoft Entra Connect. To explain the old name, write "formerly Azure AD Connect"; a value from a screen or log stands in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:27',
        rule: 'old-name',
        what: '"Azure Active Directory" is an old name.',
        expected:
          'Write Microsoft Entra ID. To explain the old name, write "formerly Azure Active Directory"; a value from a screen or log stands in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:71',
        rule: 'old-name',
        what: '"portal.azure.com" is an old name.',
        expected:
          'Write the Entra admin center, entra.microsoft.com. To explain the old name, write "formerly portal.azure.com"; a value from a screen or log stands in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:28:15',
        rule: 'old-name',
        what: '"docs.microsoft.com" is an old name.',
        expected:
          'Write learn.microsoft.com. To explain the old name, write "formerly docs.microsoft.com"; a value from a screen or log stands in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:42:43',
        rule: 'old-name',
        what: '"AzureAD" is an old name.',
        expected:
          'Write Microsoft Graph PowerShell. To explain the old name, write "formerly AzureAD"; a value from a screen or log stands in backticks.',
      },
    ]));

  test('what still stands from the template is reported', () =>
    expectProblems('unfinished', [
      {
        at: 'codes/AADSTS50105.mdx:4:1',
        rule: 'unfinished',
        what: '"TITLE" still stands here from the template.',
        expected: 'Write what is true of this code, or take it away.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:1',
        rule: 'unfinished',
        what: '"What the person does now." still stands here from the template.',
        expected: 'Write what is true of this code, or take it away.',
      },
    ]));
});
