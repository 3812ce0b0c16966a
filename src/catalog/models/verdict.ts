import type { Fixer } from '../../domain/fixers.ts';
import { type Kind, PASSWORDS, type Password } from '../../domain/kinds.ts';
import { VERDICTS, type Verdict as VerdictId } from '../../domain/verdicts.ts';

/** The answer to "is anything broken, what happened, and who can fix it?". */
export interface Verdict {
  id: VerdictId;
  /** Whether anything is broken, as the page prints it. */
  word: string;
  /** Why. */
  broken: string;
  kind: Kind;
  /** A sentence on the password, where the code says something about it. */
  password?: string | undefined;
  /** Most likely first. */
  fixedBy: Fixer[];
  /** The role of the first of them, where one is needed and known. */
  role?: string | undefined;
}

interface Judged {
  kind: Kind;
  verdict: VerdictId;
  fixedBy: Fixer[];
  broken: string;
  password?: Password | undefined;
}

export function verdictOn({ kind, verdict, fixedBy, broken, password }: Judged, role?: string): Verdict {
  return { id: verdict, word: VERDICTS[verdict], broken, kind, password: password && `${PASSWORDS[password]}.`, fixedBy, role };
}
