import type { CodeId } from '../domain/code-id.ts';

/** Codes that rest on a source whose list does not have them, and why that is right. One no longer needed is reported. */
export interface NotListed {
  code: CodeId;
  /** The id of the source. */
  source: string;
  why: string;
}

export const NOT_LISTED: readonly NotListed[] = [
  { code: '700236', source: 'reference-error-codes', why: 'The page is quoted for AADSTS700229, which the guide tells apart from it.' },
  { code: '900000', source: 'reference-error-codes', why: 'The page had the name of the code in 2018, and has it no longer.' },
];
