import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Content } from '../../content/read-content.ts';
import type { PowershellCommand } from '../languages/powershell.ts';
import { defineRule } from '../rule.ts';
import { byLowerCase, powershellIn, type Sample } from '../samples.ts';

type Id = 'powershell-syntax' | 'unknown-command' | 'unknown-parameter' | 'unknown-permission' | 'missing-scopes';

type Registry = NonNullable<Content['registries']['commands']>['value'];

/** Commands of Microsoft Graph PowerShell that need no connection. */
const UNCONNECTED = new Set(['connect-mggraph', 'disconnect-mggraph', 'get-mgcontext', 'find-mggraphcommand', 'find-mggraphpermission']);

/** Short forms that people type; samples write the whole name. */
const ALIASES: Record<string, string> = {
  where: 'Where-Object',
  '?': 'Where-Object',
  select: 'Select-Object',
  '%': 'ForEach-Object',
  sort: 'Sort-Object',
  group: 'Group-Object',
  measure: 'Measure-Object',
  ft: 'Format-Table',
  fl: 'Format-List',
};

/** PowerShell parses, calls commands that exist, with parameters they have, and connects with the scopes that it needs. */
export default defineRule({
  rules: {
    'powershell-syntax': { title: 'PowerShell that does not parse', hint: 'Look for an unclosed bracket or quotation mark.' },
    'unknown-command': {
      title: 'a command that is not in the registry',
      hint: 'Use one from registries/commands.yaml, or add it there with its document.',
    },
    'unknown-parameter': { title: 'a parameter that its command does not accept', hint: 'Use one that the command accepts.' },
    'unknown-permission': {
      title: 'a permission that is not in the registry',
      hint: 'Use one from registries/permissions.yaml, or add it there.',
    },
    'missing-scopes': {
      title: 'Microsoft Graph PowerShell that does not connect with named scopes',
      hint: 'Begin with Connect-MgGraph -Scopes "…".',
    },
  },
  check: (content, { verdicts }) => {
    const registry = content.registries.commands?.value;
    if (!registry) return [];
    const known = byLowerCase(Object.entries(registry.commands));
    const common = new Set(registry.common.map((name) => name.toLowerCase()));
    const permissions = new Set(content.registries.permissions?.value.permissions);
    return [...powershellIn(content)].flatMap((sample) => {
      const { commands, syntaxErrorOffset } = verdicts.powershell(sample.text);
      return [
        ...checkSyntax(sample, syntaxErrorOffset),
        ...commands.flatMap((command) => checkCommand(sample, command, registry, known, common)),
        ...commands.flatMap((command) => checkScopes(sample, command, permissions)),
        ...(sample.isInline ? [] : checkConnection(sample, commands)),
      ];
    });
  },
});

function checkSyntax(sample: Sample, offset: number | undefined): Diagnostic<Id>[] {
  if (offset === undefined || sample.isTorn) return [];
  const expected = 'Look from here for a bracket or quotation mark that is not closed, or for a stray sign.';
  return [sample.report(offset, 'powershell-syntax', 'This is no valid PowerShell.', expected)];
}

function checkCommand(
  sample: Sample,
  command: PowershellCommand,
  registry: Registry,
  known: Map<string, Registry['commands'][string]>,
  common: Set<string>,
): Diagnostic<Id>[] {
  const entry = known.get(command.text.toLowerCase());
  if (!entry) {
    const expected =
      'Use a command of content/registries/commands.yaml by its full name, or add one there with the document that shows it.';
    const found = sample.report(command.offset, 'unknown-command', `There is no command "${command.text}" in the registry.`, expected, {
      wrong: command.text,
      known: Object.keys(registry.commands),
    });
    const full = ALIASES[command.text.toLowerCase()];
    return [full ? { ...found, nearest: full } : found];
  }
  const own = new Set(entry.parameters.map((name) => name.toLowerCase()));
  return command.parameters
    .filter(({ text }) => !own.has(text.toLowerCase()) && !common.has(text.toLowerCase()))
    .map(({ text, offset }) =>
      sample.report(
        offset,
        'unknown-parameter',
        `${command.text} has no parameter -${text}.`,
        `It takes ${entry.parameters.map((name) => `-${name}`).join(', ')}.`,
        {
          wrong: text,
          known: entry.parameters,
        },
      ),
    );
}

function checkScopes(sample: Sample, command: PowershellCommand, permissions: Set<string>): Diagnostic<Id>[] {
  if (command.text.toLowerCase() !== 'connect-mggraph') return [];
  const scopes = command.parameters.filter(({ text }) => text.toLowerCase() === 'scopes').flatMap(({ values }) => values);
  return scopes
    .filter(({ text }) => !permissions.has(text))
    .map(({ text, offset }) =>
      sample.report(
        offset,
        'unknown-permission',
        `There is no permission "${text}".`,
        'Use a permission of content/registries/permissions.yaml by its exact name, or add one there.',
        {
          wrong: text,
          known: permissions,
        },
      ),
    );
}

function checkConnection(sample: Sample, commands: PowershellCommand[]): Diagnostic<Id>[] {
  const first = commands.find(({ text }) => /^[a-z]+-mg/i.test(text) && !UNCONNECTED.has(text.toLowerCase()));
  const connection = commands.find(({ text }) => text.toLowerCase() === 'connect-mggraph');
  if (!first || connection?.parameters.some(({ text }) => ['scopes', 'identity', 'certificatethumbprint'].includes(text.toLowerCase())))
    return [];
  const what = connection ? 'Connect-MgGraph names no scopes.' : `${first.text} runs without a connection.`;
  const expected = 'Begin the sample with Connect-MgGraph -Scopes "…", naming the least permissions that it needs.';
  return [sample.report((connection ?? first).offset, 'missing-scopes', what, expected)];
}
