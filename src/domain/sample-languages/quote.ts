/** How a value is written at a place; undefined for a value that cannot be written there. */
export type Quote = (value: string) => string | undefined;

/** What a piece of a sample is written in, and how values are written there; no `quote` where that cannot be decided. */
export interface Context {
  /** Such as `powershell "` or `odata '`. */
  name: string;
  quote?: Quote;
  /** What stands in the string before the place, where it is in one. */
  before?: string;
}

/** Writes a value for what is inside first, and that for what is around it. */
export function nested(outer: Quote, inner: Quote): Quote {
  return (value) => {
    const written = inner(value);
    return written === undefined ? undefined : outer(written);
  };
}
