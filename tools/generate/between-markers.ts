import { UserError } from '../user-error.ts';

/** The lines of a Markdown file between which its generated part is. */
const BEGIN = '<!-- Made by npm run generate; edit src/checks/rules/ instead. -->';
const END = '<!-- End of what npm run generate makes. -->';

/** `text` with `part` between its markers. Throws when a marker is missing, because the part would have no place. */
export function putBetweenMarkers(text: string, part: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) throw new UserError(`A marker is missing. Write, on lines of their own: ${BEGIN} and ${END}`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${part}\n\n${text.slice(end)}`;
}
