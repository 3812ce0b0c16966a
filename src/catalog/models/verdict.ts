import type { Fixer } from '../../domain/fixers.ts';
import { type Kind, PASSWORDS, type Password } from '../../domain/kinds.ts';
import { VERDICTS, type Verdict as VerdictId } from '../../domain/verdicts.ts';

/** The answer to "is anything broken, and who can fix it?". */
export interface ProblemVerdict {
  type: 'problem';
  kind: Kind;
  /** Whether anything is broken, as the page prints it. */
  word: string;
  /** Why. */
  broken: string;
  /** A sentence on the password, where the code says something about it. */
  password?: string | undefined;
  fixedBy: Fixer[];
  /** The smallest roles that can fix it; none where nobody needs one, or none is known. */
  roles: string[];
}

/** What a procedure takes and what it changes. */
export interface TaskVerdict {
  type: 'task';
  roles: { name: string; does: string }[];
  changes: string;
}

export type Verdict = ProblemVerdict | TaskVerdict;

interface Judged {
  kind: Kind;
  verdict: VerdictId;
  fixedBy: Fixer[];
  broken: string;
  password?: Password | undefined;
}

export function problemVerdict({ kind, verdict, fixedBy, broken, password }: Judged, roles: string[] = []): ProblemVerdict {
  return { type: 'problem', kind, word: VERDICTS[verdict], broken, password: password && `${PASSWORDS[password]}.`, fixedBy, roles };
}
