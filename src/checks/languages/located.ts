/** A piece of a sample and where it begins, counted in UTF-16 units from the start of the sample. */
export interface Located {
  text: string;
  offset: number;
}
