/** Something an author has to mend: where it is, what is wrong, what was expected. Lines and columns count from 1. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** Id of the rule, such as `unknown-family`. */
  rule: string;
  /** What is wrong, as a full sentence without its place. */
  what: string;
  /** What would be right, as a sentence that says what to do. */
  expected: string;
  /** The nearest valid name, where a name was misspelt. */
  nearest?: string;
}

export interface Position {
  line: number;
  column: number;
}
