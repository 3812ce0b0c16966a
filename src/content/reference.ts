import type { Position } from './diagnostic.ts';
import type { LinkScheme } from './collections.ts';

/**
 * Something a page names that has to exist elsewhere; rules check each against its registry.
 * A `text` is a run of the author's own words, as it stands in the file when it comes from a body (`exact`) and
 * without its quotes and folds when it comes from a field or an attribute; a `value` is what stands in backticks;
 * a `passage` is a whole paragraph, field or attribute as a reader reads it, `part` the field or section it stands in;
 * a `sample` is a code block, its lines beginning at the column that is given.
 */
export type Mention = Position &
  (
    | { type: LinkScheme | 'role' | 'path' | 'slot' | 'value'; value: string }
    | { type: 'text'; value: string; exact: boolean }
    | { type: 'passage'; value: string; part: string }
    | { type: 'sample'; lang: string; value: string }
  );
