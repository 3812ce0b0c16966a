import type { LinkScheme } from './collections.ts';
import type { Position } from './diagnostic.ts';

/**
 * Something a document names, or says, that rules look at.
 * A `text` is a run of the author's own words, as it is in the file when it comes from a body (`exact`) and
 * without its quotes and folds when it comes from a field or an attribute; a `value` is what is in backticks;
 * a `passage` is a whole paragraph, field or attribute as a reader reads it, `part` the field or section it is in;
 * a `sample` is a code block, its lines beginning at the column that is given.
 */
export type Reference = Position &
  (
    | { type: LinkScheme | 'shared' | 'group' | 'cause' | 'role' | 'fixer' | 'path' | 'slot' | 'value'; value: string }
    | { type: 'text'; value: string; exact: boolean }
    | { type: 'passage'; value: string; part: string }
    | { type: 'sample'; lang: string; value: string }
  );
