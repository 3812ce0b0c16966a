import { caseValues } from '../decode/case-values.ts';
import { decode } from '../decode/index.ts';
import { type SignInCase, withPaste } from '../domain/sign-in-case.ts';

/** What a text tells of a sign-in, as a case, or as more of the one that is kept. */
export function caseFrom(text: string, kept: SignInCase | undefined): SignInCase {
  const decoded = decode(text);
  const secrets = decoded.secrets.map(({ kind }) => kind);
  return withPaste(kept, caseValues(decoded), secrets);
}
