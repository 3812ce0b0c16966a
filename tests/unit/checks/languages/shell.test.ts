import { expect, test } from 'vitest';
import { shellCommands } from '../../../../src/checks/languages/shell.ts';

test.each([
  ['az ad app show --id {appId} --query "a | b"', ['az ad app show: --id --query']],
  ['az ad app list \\\n  --all -o tsv', ['az ad app list: --all -o']],
  ["# don't\naz login --tenant=x # --nothing", ['az login: --tenant']],
  ['az account show | jq .id; curl -sS https://x/?a=b', ['az account show: ', 'jq .id: ', 'curl: -sS']],
])('the command lines of %j are %j', (text, expected) => {
  expect(shellCommands(text).map(({ words, options }) => `${words.join(' ')}: ${options.map((option) => option.text).join(' ')}`)).toEqual(
    expected,
  );
});
