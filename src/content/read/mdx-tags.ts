/** A tag in a text. */
export interface Tag {
  /** Empty for `<>` and `</>`. */
  name: string;
  /** The offset of its "<". */
  start: number;
}

const NAME = String.raw`[\p{L}_$][\p{L}\p{N}_$.:-]*(?![\p{L}\p{N}_$.:-])`;
const BRACES = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const ATTRIBUTE = String.raw`(?:${NAME}(?:\s*=\s*(?:"[^"]*"|'[^']*'|${BRACES}))?|${BRACES})\s*`;
const TAG = String.raw`<(?!\s)(?<closing>\/\s*)?(?<name>${NAME})?\s*(?:${ATTRIBUTE})*(?<empty>\/\s*)?>`;

/** What ends a paragraph, and the code in its lines with it: an empty line, a line that is a tag, an item of a list, a heading. */
const PARAGRAPH_END = String.raw`\n[ \t]*(?:\n|<[^\n]*>[ \t]*$|(?:[-*+]|#+|\d+[.)])[ \t])`;

/** What may hold a "<" that starts no tag. */
const NO_TAG = [
  // An escaped character, and front matter.
  String.raw`\\[^]`,
  String.raw`(?<![^])---\n[^]*?\n---$`,
  // A code block, up to the text's end where it is not closed.
  '(?<=^[ \\t]*(?:(?:[-*+]|\\d+[.)])[ \\t]+)*)(?<fence>`{3,}|~{3,})[^`\\n]*\\n(?:[^]*?^[ \\t]*\\k<fence>[`~]*|[^]*)',
  // Code in a line, and code in braces.
  `(?<!\`)(?<ticks>\`+)(?!\`)(?:(?!${PARAGRAPH_END})[^])*?(?<!\`)\\k<ticks>(?!\`)`,
  BRACES,
];

const TAG_OR_NONE = new RegExp(`(?<tag>${TAG})|${NO_TAG.join('|')}`, 'gmu');
const TAG_HERE = new RegExp(TAG, 'uy');

/** The innermost tag that is open at an offset of a text. */
export function openTagAt(text: string, offset: number): Tag | undefined {
  const open: Tag[] = [];
  for (const { index, groups } of text.matchAll(TAG_OR_NONE)) {
    if (index >= offset) break;
    if (groups?.tag === undefined) continue;
    const { name = '', closing, empty } = groups;
    if (closing === undefined && empty === undefined) open.push({ name, start: index });
    else if (closing !== undefined && open.at(-1)?.name === name) open.pop();
  }
  return open.at(-1);
}

/** The name in a closing tag that begins at an offset; undefined where none begins. */
export function closingNameAt(text: string, offset: number): string | undefined {
  return /^<\/\s*([^\s/>]*)/.exec(text.slice(offset))?.[1];
}

/** Whether a tag begins at an offset that is written correctly up to its end. */
export function isWholeTag(text: string, offset: number): boolean {
  TAG_HERE.lastIndex = offset;
  return TAG_HERE.test(text);
}
