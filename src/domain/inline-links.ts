/** A link in a line of text, as authors write it: `[the steps](procedure:assign-user-to-app)`. */
const LINK = /\[([^\]]+)\]\(([a-z]+):([^)\s]+)\)/g;

export interface InlineLink {
  text: string;
  scheme: string;
  id: string;
}

/** The links in a line of text, in order. */
export function linksIn(text: string): InlineLink[] {
  return [...text.matchAll(LINK)].map(([, label, scheme, id]) => ({ text: label as string, scheme: scheme as string, id: id as string }));
}

/** The line as a reader reads it, without addresses. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, '$1');
}

/** The words of a line without the marks of Markdown for bold and code. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/\*\*|`/g, '');
}
