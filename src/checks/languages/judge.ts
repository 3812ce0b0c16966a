import type { KustoDiagnostic, KustoTables } from './kusto.ts';
import type { PowershellVerdict } from './powershell.ts';
import type { ProgramSample, ProgramVerdict } from './program.ts';

/** Samples by language, and the tables that queries may read. */
export interface Batch {
  powershell: string[];
  kusto: string[];
  programs: ProgramSample[];
  tables: KustoTables;
}

/** A verdict for each sample of a batch, in the same order. */
export interface Answers {
  powershell: PowershellVerdict[];
  kusto: KustoDiagnostic[][];
  programs: ProgramVerdict[];
}

export type Judge = (batch: Batch) => Promise<Answers>;

/** Judges samples in this process, loading the parsers of the languages that there are samples of. */
export const judgeHere: Judge = async ({ powershell, kusto, programs, tables }) => {
  const answers: Answers = { powershell: [], kusto: [], programs: [] };
  if (powershell.length > 0) {
    const { judgePowershell } = await import('./powershell.ts');
    answers.powershell = powershell.map(judgePowershell);
  }
  if (kusto.length > 0) {
    const { kustoDiagnostics } = await import('./kusto.ts');
    answers.kusto = kusto.map((query) => kustoDiagnostics(query, tables));
  }
  if (programs.length > 0) {
    const { judgeProgram } = await import('./program.ts');
    for (const program of programs) answers.programs.push(await judgeProgram(program));
  }
  return answers;
};
