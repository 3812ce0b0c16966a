/** Cuts a stream of text into records, which may begin in one part and end in another. */
export interface Splitter<Cut> {
  /** The records that are whole with this part. */
  push(part: string): Cut[];
  /** What is left when the last part has come. */
  end(): Cut[];
}

/** In characters; a record that is longer is not kept. Azure Monitor allows 1 MB. */
export const LONGEST_RECORD = 2_000_000;
