import path from 'node:path';
import type { Batch, Judge } from './judge.ts';
import { judgeApart } from './judge-apart.ts';
import type { KustoDiagnostic } from './kusto.ts';
import type { PowershellVerdict } from './powershell.ts';
import type { ProgramSample, ProgramVerdict } from './program.ts';
import { VerdictCache } from './verdict-cache.ts';
import { versionOf } from './version.ts';

/** What the parsers say of the samples of a batch. Asking for another sample is an error of the rule that asks. */
export interface Verdicts {
  powershell(sample: string): PowershellVerdict;
  kusto(query: string): KustoDiagnostic[];
  program(sample: ProgramSample): ProgramVerdict;
}

export interface JudgeOptions {
  /** Folder of the cache; made when there is something to keep. */
  cache: string;
  /** Whether the batch holds all samples there are, so that verdicts about others may be forgotten. */
  isComplete: boolean;
  judge?: Judge | undefined;
}

/** Takes verdicts from the cache, and has the samples that are new judged all at once. */
export async function judgeSamples(batch: Batch, { cache, isComplete, judge = judgeApart }: JudgeOptions): Promise<Verdicts> {
  const open = <T extends object>(name: string, version: string) => VerdictCache.open<T>(path.join(cache, `${name}.json`), version);
  const powershell = await open<PowershellVerdict>('powershell', versionOf(['tree-sitter-powershell', 'web-tree-sitter']));
  const kusto = await open<KustoDiagnostic[]>('kusto', versionOf(['@kusto/language-service-next'], batch.tables));
  const programs = await open<ProgramVerdict>('programs', versionOf(['@vscode/tree-sitter-wasm', 'web-tree-sitter']));
  const missing = {
    powershell: missingFrom(powershell, batch.powershell),
    kusto: missingFrom(kusto, batch.kusto),
    programs: batch.programs.filter((program) => !programs.get(keyOf(program))),
  };
  if (Object.values(missing).some((samples) => samples.length > 0)) {
    const answers = await judge({ ...missing, tables: batch.tables });
    for (const [index, sample] of missing.powershell.entries()) powershell.set(sample, answers.powershell[index] as PowershellVerdict);
    for (const [index, query] of missing.kusto.entries()) kusto.set(query, answers.kusto[index] as KustoDiagnostic[]);
    for (const [index, program] of missing.programs.entries()) programs.set(keyOf(program), answers.programs[index] as ProgramVerdict);
  }
  for (const each of [powershell, kusto, programs]) {
    if (isComplete) each.prune();
    await each.save();
  }
  return {
    powershell: (sample) => found(powershell, sample),
    kusto: (query) => found(kusto, query),
    program: (sample) => found(programs, keyOf(sample)),
  };
}

/** The same text can be a program in two languages. */
function keyOf({ language, text }: ProgramSample): string {
  return `${language}\n${text}`;
}

function missingFrom(cache: VerdictCache<object>, samples: string[]): string[] {
  return [...new Set(samples)].filter((sample) => !cache.get(sample));
}

function found<T extends object>(cache: VerdictCache<T>, sample: string): T {
  const verdict = cache.get(sample);
  if (!verdict) throw new Error(`This sample was not judged: ${sample}`);
  return verdict;
}
