/** What an agent needs of a guide before anything else, as the search shows it. */
export interface DeskCard {
  /** Whether anything is broken, in a word, and why. */
  verdict: string;
  broken: string;
  /** What to tell the caller. */
  tell: string;
  /** The ticket note, with blanks. */
  note: string;
}
