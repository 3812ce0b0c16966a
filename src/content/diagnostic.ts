/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Something an author has to correct: where it is, what is wrong, what was expected. */
export interface Diagnostic<Rule extends string = string> extends Position {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Id of the rule, such as `unknown-family`. */
  rule: Rule;
  /** What is wrong, as a full sentence without its place. */
  what: string;
  /** What would be right, as a sentence that says what to do. */
  expected: string;
  /** The nearest valid name, where a name was misspelt. */
  nearest?: string;
}

/** Rules whose breach is found while a file is read: what breaks it cannot be seen in the tree that comes of it. */
export type ReadingRule =
  | 'unreadable-file'
  | 'encoding'
  | 'no-front-matter'
  | 'yaml'
  | 'duplicate-key'
  | 'broken-mdx'
  | 'raw-html'
  | 'unregistered-link';
export type ReadingDiagnostic = Diagnostic<ReadingRule>;
