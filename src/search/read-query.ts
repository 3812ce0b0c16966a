import { clueIn } from '../decode/clue.ts';
import { isBegunCode, numbersOfQuery } from '../decode/query-numbers.ts';
import { type Decoded, readPaste } from '../decode/read-paste.ts';
import type { CodeId } from '../domain/code-id.ts';
import type { Fixer } from '../domain/fixers.ts';
import type { Kind } from '../domain/kinds.ts';
import type { OtherCode } from '../domain/other-codes.ts';

/** What the reader narrowed the answer to; an absent field lets everything through. */
export interface Filters {
  kind?: Kind;
  family?: string;
  fixer?: Fixer;
}

/** What is in the search box, taken apart. */
export type Query =
  | { type: 'empty' }
  /** `AADSTS`, and no number yet. */
  | { type: 'begun' }
  /** Nothing but a code or several, complete or begun. */
  | { type: 'code'; numbers: CodeId[] }
  | {
      type: 'text';
      /** The whole text, readable, on one line. */
      text: string;
      /** The text without codes, ids, times, addresses and values; '' when nothing else was in it. */
      clean: string;
      /** Numbers that are known codes, and numbers written with AADSTS, known or not. */
      codes: CodeId[];
      /** The first code of another service. */
      other?: OtherCode;
      /** IDs of the application, the resource and the tenant, or the one ID that is all there is. */
      ids: string[];
      /** The tool that the text comes from or speaks of. */
      tool?: string;
    };

/** Takes a query apart: a code, a name, a message, a question or a paste with all of them. `isKnown` says which numbers are codes. */
export function readQuery(typed: string, isKnown: (number: CodeId) => boolean): Query {
  const { decoded, text, withoutCodes } = readPaste(typed, isKnown);
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return { type: 'empty' };
  if (isBegunCode(line)) return { type: 'begun' };
  const [other] = decoded.otherCodes;
  const numbers = other ? [] : numbersOfQuery(line);
  if (numbers.length > 0) return { type: 'code', numbers };
  const codes = decoded.codes.map(({ value }) => value);
  const { tool } = decoded;
  return {
    type: 'text',
    text: line,
    clean: clueIn(withoutCodes),
    codes,
    ids: idsIn(decoded, line),
    ...(other ? { other } : {}),
    ...(tool ? { tool: tool.value } : {}),
  };
}

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function idsIn({ appId, resource, tenantId }: Decoded, line: string): string[] {
  const named = [appId, resource, tenantId].flatMap((span) => span?.value ?? []).filter((value) => GUID.test(value));
  return GUID.test(line) ? [line] : [...new Set(named)];
}
