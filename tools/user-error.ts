/** Something the person at the keyboard can put right: its message is shown as a sentence, without a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
  /** What the command ends with. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const REPORTS = new Set(['ContentError', 'OfflineError', 'UserError']);

/** What a command prints of an error: of one that somebody can put right its message, which a stack would only bury. */
export function printable(error: unknown): unknown {
  return error instanceof Error && REPORTS.has(error.name) ? error.message : error;
}
