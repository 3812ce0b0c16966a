/** Something the person at the keyboard can put right: its message is shown as a sentence, without a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
}
