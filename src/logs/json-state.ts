import type { Container } from './formats.ts';

/** Why an object cannot be whole: a text is not closed, a bracket is out of place, or it is nested too deep. */
export type JsonDamage = 'string' | 'structure' | 'depth';

/** Where the reading of JSON is. Positions are in `text`. */
export interface JsonScan {
  text: string;
  /** The next character to look at. */
  at: number;
  /** Where the object begins that is being read; negative between objects. */
  start: number;
  /** The object is known to be broken, and is only followed to its end. */
  isDropped: boolean;
  container: Container;
  depth: number;
  /** Of each depth, whether it is an object, which an array is not. */
  kinds: Uint8Array;
  isInString: boolean;
  stringStart: number;
  isEscaped: boolean;
  /** The last character outside of texts that was no blank; a quotation mark for a text. */
  previous: number;
  /** Whether the object is still on its first line, at the beginning of its second, or beyond that. */
  line: 'first' | 'break' | 'later';
  hasList: boolean;
  /** Between objects there was something else than lists. */
  hasOther: boolean;
  /** The last text of the outermost object, which may be a key, where it is short. */
  lastText: string;
}

/** No sign-in is nested deeper than ten. */
export const DEEPEST = 100;

/** Where reading begins. */
export function startScan(): JsonScan {
  return {
    text: '',
    at: 0,
    start: -1,
    isDropped: false,
    container: 'none',
    depth: 0,
    kinds: new Uint8Array(DEEPEST + 1),
    isInString: false,
    stringStart: 0,
    isEscaped: false,
    previous: 0,
    line: 'first',
    hasList: false,
    hasOther: false,
    lastText: '',
  };
}
