const MOST_NAMED = 20;
const LONGEST_NAME = 60;

/** The file is no log of sign-ins that is known here. */
export class UnknownFormat extends Error {
  /** The columns or keys that it has instead: at most 20, each cut to 60 characters. */
  readonly found: string[];

  constructor(found: readonly string[]) {
    super('This file is not a sign-in log in a format that is known here.');
    this.name = 'UnknownFormat';
    this.found = found.slice(0, MOST_NAMED).map((name) => name.slice(0, LONGEST_NAME));
  }
}
