import type { Position } from '../domain/problem.ts';
import type { LinkScheme } from './vocabulary.ts';

/**
 * Something a page names that has to exist elsewhere; rules check each against its registry.
 * A `text` is a run of the author's own words, as it stands in the file when it comes from a body (`exact`) and
 * without its quotes and folds when it comes from a field or an attribute; a `value` is what stands in backticks;
 * a `sample` is a code block, its lines beginning at the column that is given.
 */
export type Mention = Position &
  (
    | { type: LinkScheme | 'role' | 'path' | 'slot' | 'value'; value: string }
    | { type: 'text'; value: string; exact: boolean }
    | { type: 'sample'; lang: string; value: string }
  );
