import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of wording', () => {
  test('eight words in a row from a published text are refused', () =>
    expectProblems('published-words', [
      {
        at: 'codes/AADSTS50105.mdx:15:1',
        rule: 'published-words',
        what: '"is not assigned to a role for the" stands in a published text.',
        expected: "Say it in your own words; the product's message belongs in messages, as a fragment.",
      },
    ]));

  test('long sentences, filler and hard words for the person signing in are refused', () =>
    expectProblems('plain-language', [
      { at: 'codes/AADSTS50105.mdx:6:1', rule: 'filler', what: '"simply" says nothing here.', expected: 'Leave it out.' },
      {
        at: 'codes/AADSTS50105.mdx:6:1',
        rule: 'long-sentence',
        what: 'A sentence has 46 words: "Nothing is broken, and simply somebody …".',
        expected: 'Split it; a sentence has at most 35 words, better 20.',
      },
      {
        at: 'codes/AADSTS50105.mdx:14:5',
        rule: 'filler',
        what: '"Please" says nothing here.',
        expected: 'Leave it out; only what is read out to the caller may ask politely.',
      },
      { at: 'codes/AADSTS50105.mdx:15:1', rule: 'filler', what: '"just" says nothing here.', expected: 'Leave it out, or write "only".' },
      {
        at: 'codes/AADSTS50105.mdx:27:1',
        rule: 'hard-to-read',
        what: 'What the person signing in reads has a reading ease of -166.',
        expected: 'Shorter sentences and shorter words; at least 60.',
      },
    ]));

  test('a sentence that three guides have is refused, with all its places', () =>
    expectProblems('repeated-sentences', [
      {
        at: 'codes/AADSTS50101.mdx:5:1',
        rule: 'repeated-sentence',
        what: '"Do not worry about your password at all." stands in 3 guides, also in content/codes/AADSTS50102.mdx:13, content/codes/AADSTS50103.mdx:21.',
        expected: 'Say what is so in this case, move it to the family or a procedure, or leave it out.',
      },
    ]));

  test('two guides that say nearly the same are named', () =>
    expectProblems('near-duplicates', [
      {
        at: 'codes/AADSTS50102.mdx:1:1',
        rule: 'near-duplicate',
        what: '91 % of its words stand in content/codes/AADSTS50101.mdx as well.',
        expected: 'Keep what sets the two codes apart; what they share belongs in the family or a procedure.',
      },
    ]));
});

describe('the checks of what belongs together', () => {
  test('a look-alike names the code in return', () =>
    expectProblems('one-way-look-alike', [
      {
        at: 'codes/AADSTS50106.mdx:15:5',
        rule: 'one-way-look-alike',
        what: 'AADSTS50105 does not name AADSTS50106 in return.',
        expected:
          'Add AADSTS50106 to the look-alikes in content/codes/AADSTS50105.mdx, with the difference that decides, or take the entry away.',
      },
    ]));

  test('entries of registries that no page prints are reported', () =>
    expectProblems('unused-registry-entries', [
      {
        at: 'registries/commands.yaml:13:3',
        rule: 'unused-entry',
        what: 'No page prints the command "Get-MgUser".',
        expected: 'Take the entry away, or print it where it belongs.',
      },
      {
        at: 'registries/permissions.yaml:2:37',
        rule: 'unused-entry',
        what: 'No page prints the permission "Group.Read.All".',
        expected: 'Take the entry away, or print it where it belongs.',
      },
      {
        at: 'registries/portal-paths.yaml:5:5',
        rule: 'unused-entry',
        what: 'No page prints the path "Entra ID > Users > Deleted users".',
        expected: 'Take the entry away, or print it where it belongs.',
      },
      {
        at: 'registries/requests.yaml:3:5',
        rule: 'unused-entry',
        what: 'No page prints the request "GET /v1.0/groups/{id}".',
        expected: 'Take the entry away, or print it where it belongs.',
      },
      {
        at: 'registries/tables.yaml:12:3',
        rule: 'unused-entry',
        what: 'No page prints the table "AuditLogs".',
        expected: 'Take the entry away, or print it where it belongs.',
      },
    ]));

  test('addresses of the past are refused with those of today', () =>
    expectProblems('old-addresses', [
      {
        at: 'sources.yaml:3:3',
        rule: 'old-address',
        what: '"assign-user" leads to an address of the past.',
        expected:
          'Write https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal#assign, after opening it: the page may have another name now.',
      },
      {
        at: 'sources.yaml:8:3',
        rule: 'old-address',
        what: '"error-50105" leads to an address of the past.',
        expected:
          'Write https://learn.microsoft.com/troubleshoot/entra/entra-id/error-code-aadsts50105-user-not-assigned-role, after opening it: the page may have another name now.',
      },
    ]));
});
