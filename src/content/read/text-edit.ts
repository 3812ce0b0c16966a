/** Changes to a text that leave every line where it is. */
export function lineLength(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}

/** Replaces a tag by spaces, up to its end or that of the line. */
export function blankTag(text: string, at: number): string {
  const line = text.slice(at, at + lineLength(text.slice(at)));
  const close = line.indexOf('>');
  return blank(text, at, at + (close === -1 ? line.length : close + 1));
}

/** Replaces what is between two offsets by spaces. */
export function blank(text: string, start: number, end: number): string {
  return replace(text, start, end, text.slice(start, end).replace(/[^\n]/g, ' '));
}

export function replace(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
