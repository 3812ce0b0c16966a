import type { CodeId } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import type { Kind } from '../../domain/kinds.ts';

/** A code as lists show it. */
export interface ListedCode {
  code: CodeId;
  title: string;
  kind: Kind;
  fixedBy: Fixer[];
  /** What sets it apart from the code of the page. */
  note?: string;
}

export function listedCode({ code, title, kind, fixedBy }: ListedCode): ListedCode {
  return { code, title, kind, fixedBy };
}
