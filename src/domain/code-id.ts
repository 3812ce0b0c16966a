/** The number of an AADSTS code as written everywhere: five to eight digits, no prefix. */
export type CodeId = string;

export const CODE_PREFIX = 'AADSTS';

const CODE = /^\d{5,8}$/;

export function isCodeId(text: string): text is CodeId {
  return CODE.test(text);
}

/** `50105` as people write it: `AADSTS50105`. */
export function fullCode(id: CodeId): string {
  return `${CODE_PREFIX}${id}`;
}

/** `50105` as it appears in addresses: `aadsts50105`. */
export function codeSlug(id: CodeId): string {
  return `aadsts${id}`;
}

/** The code of a file name such as `AADSTS50105.mdx`, or undefined when the name has another shape. */
export function codeOfFileName(name: string): CodeId | undefined {
  return /^AADSTS(\d{5,8})\.mdx$/.exec(name)?.[1];
}

/** Every code written out as `AADSTS…` in a text, in order of appearance, without repeats. */
export function codesInText(text: string): CodeId[] {
  return [...new Set([...text.matchAll(/\bAADSTS(\d{5,8})\b/g)].map((match) => match[1] as CodeId))];
}

/** The codes of a list such as `50011, 700016`, with or without prefix; whatever is between commas, so that a rule can refuse it. */
export function codesInList(text: string): CodeId[] {
  return text
    .split(',')
    .map((name) => name.trim().replace(/^AADSTS/, ''))
    .filter((name) => name !== '');
}
