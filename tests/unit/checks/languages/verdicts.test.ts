import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Batch, Judge } from '../../../../src/checks/languages/judge.ts';
import { judgeApart } from '../../../../src/checks/languages/judge-apart.ts';
import { judgeSamples } from '../../../../src/checks/languages/verdicts.ts';

const TABLES = { SigninLogs: { ResultType: 'string' } };
const BATCH: Batch = {
  powershell: ['Get-MgUser', 'Get-MgGroup'],
  kusto: ['SigninLogs'],
  programs: [{ language: 'python', text: 'a = 1' }],
  tables: TABLES,
};

let folder: string;
let judged: Omit<Batch, 'tables'>[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verdicts-'));
  judged = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** Notes what it is asked, and answers with the sample itself, so that verdicts can be told apart. */
const judge: Judge = async ({ powershell, kusto, programs }) => {
  judged.push({ powershell, kusto, programs });
  return {
    powershell: powershell.map((text) => ({ commands: [{ text, offset: 0, parameters: [], values: [] }] })),
    kusto: kusto.map((text) => [{ code: 'KS204', offset: 0, text, message: '' }]),
    programs: programs.map(({ text }) => ({ syntaxErrorOffset: text.length })),
  };
};
const run = (batch: Batch, { cache = path.join(folder, 'cache'), isComplete = true } = {}) =>
  judgeSamples(batch, { cache, isComplete, judge });

describe('verdicts about code samples', () => {
  test('are those of the sample that a rule asks for', async () => {
    for (const _coldAndWarm of [1, 2]) {
      const verdicts = await run(BATCH);
      expect(verdicts.powershell('Get-MgGroup').commands[0]?.text).toBe('Get-MgGroup');
      expect(verdicts.kusto('SigninLogs')[0]?.text).toBe('SigninLogs');
      expect(verdicts.program({ language: 'python', text: 'a = 1' }).syntaxErrorOffset).toBe(5);
    }
    expect(judged).toEqual([
      { powershell: ['Get-MgUser', 'Get-MgGroup'], kusto: ['SigninLogs'], programs: [{ language: 'python', text: 'a = 1' }] },
    ]);
  });

  test('are refused for a sample that was not in the batch', async () => {
    const verdicts = await run(BATCH);
    expect(() => verdicts.powershell('Get-MgDevice')).toThrow('This sample was not judged: Get-MgDevice');
    expect(() => verdicts.program({ language: 'php', text: 'a = 1' })).toThrow('This sample was not judged: php');
  });

  test('are asked for once, however often a sample is printed', async () => {
    await run({ ...BATCH, powershell: ['Get-MgUser', 'Get-MgUser'] });
    expect(judged[0]?.powershell).toEqual(['Get-MgUser']);
  });

  test('load no parser when there are no samples, and leave no file', async () => {
    await run({ powershell: [], kusto: [], programs: [], tables: {} });
    expect(judged).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('are asked for again for a sample that changed, and for that one alone', async () => {
    await run(BATCH);
    await run({ ...BATCH, powershell: ['Get-MgUser -All', 'Get-MgGroup'] });
    expect(judged[1]).toEqual({ powershell: ['Get-MgUser -All'], kusto: [], programs: [] });
  });

  test('are asked for again for queries, not for PowerShell, when the tables changed', async () => {
    await run(BATCH);
    await run({ ...BATCH, tables: { SigninLogs: { ResultType: 'long' } } });
    expect(judged[1]).toEqual({ powershell: [], kusto: ['SigninLogs'], programs: [] });
  });

  test('are forgotten once their sample is gone, unless a page could not be read', async () => {
    const without = { ...BATCH, powershell: ['Get-MgUser'] };
    await run(BATCH);
    await run(without, { isComplete: false });
    await run(BATCH);
    expect(judged).toHaveLength(1);
    await run(without);
    await run(BATCH);
    expect(judged[1]).toEqual({ powershell: ['Get-MgGroup'], kusto: [], programs: [] });
  });

  test.each(['', '{', 'null', '[]', '{"version":1}', 'verdicts'])('are given anew when the file of the cache holds %j', async (text) => {
    await run(BATCH);
    await writeFile(path.join(folder, 'cache/powershell.json'), text);
    expect((await run(BATCH)).powershell('Get-MgUser').commands).toHaveLength(1);
    expect(judged[1]).toEqual({ powershell: BATCH.powershell, kusto: [], programs: [] });
  });

  test('are given anew when the verdicts in the file are none', async () => {
    await run(BATCH);
    const file = path.join(folder, 'cache/powershell.json');
    const cached = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...cached, verdicts: [['Get-MgUser', null], 5] }));
    expect((await run(BATCH)).powershell('Get-MgUser').commands).toHaveLength(1);
  });

  test('are given where nothing can be written', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const cache = path.join(folder, 'file', 'cache');
    expect((await run(BATCH, { cache })).kusto('SigninLogs')).toHaveLength(1);
    expect((await run(BATCH, { cache })).kusto('SigninLogs')).toHaveLength(1);
    expect(judged).toHaveLength(2);
  });
});

test('a process of its own gives the verdicts of the parsers', async () => {
  const { powershell, kusto, programs } = await judgeApart({
    powershell: ['Get-MgUser -All', '('],
    kusto: ['SigninLogs | take 1', 'Signin | take 1'],
    programs: [
      { language: 'csharp', text: 'var app = builder.Build();' },
      { language: 'csharp', text: 'var app = ;' },
    ],
    tables: TABLES,
  });
  expect(powershell.map(({ syntaxErrorOffset }) => syntaxErrorOffset === undefined)).toEqual([true, false]);
  expect(powershell[0]?.commands[0]).toEqual({
    text: 'Get-MgUser',
    offset: 0,
    parameters: [{ text: 'All', offset: 11, values: [] }],
    values: [],
  });
  expect(kusto).toEqual([[], [expect.objectContaining({ code: 'KS204', offset: 0, text: 'Signin' })]]);
  expect(programs).toEqual([{}, { syntaxErrorOffset: 8 }]);
});
