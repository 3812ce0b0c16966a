/** Controls, line ends, and marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;
/** What Markdown, with GitHub's tables and formulas, gives a meaning to. */
const SPECIAL = /[\\`*_[\]<>|~&$#]/g;
/** What becomes a link by itself, also where its signs are escaped. */
const LINK = /(?<=\b(?:https?|ftp):)(?=\/\/)|(?<=\bwww)(?=\.)/gi;
const HALF_CHARACTER = /[\ud800-\udbff]$/;
const LONGEST = 200;

/**
 * A value on one line that means nothing in Markdown, in a table either; what is longer than 200 characters is cut. A blank keeps
 * an address from becoming a link.
 */
export function markdownText(value: string): string {
  const line = value
    .slice(0, 10 * LONGEST)
    .replace(UNPRINTABLE, ' ')
    .trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(HALF_CHARACTER, '')}\u2026` : line;
  return short.replace(SPECIAL, '\\$&').replace(LINK, ' ');
}

/** A link whose address cannot end early. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](<${encodeURI(address).replace(/[<>|\\]/g, encodeURIComponent)}>)`;
}

/** A table whose cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
