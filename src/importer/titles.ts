import { type CodeId, codeSlug } from '../domain/code-id.ts';

/** What a title, or a line that does its work, says of a code. */
export interface TitleFacts {
  code: CodeId;
  /** The symbolic name, where one is written. */
  name?: string;
  /** What is said beside number and name. */
  description: string;
}

const CODE = /AADSTS[\s_-]?(\d{5,8})/i;
const NUMBER = /\b(?:error(?:\s+code)?|code)\s*:?\s*(\d{5,8})\b|^\W*(\d{5,8})\b/i;
/** One word in several humps, as names of codes are. */
const NAME = /^["“'`(]*([A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9_]*)["”'`)]*(?:\s*[-–—:.]\s*|\s*$)/;
/** What titles of troubleshooting guides say around the code, and what says nothing of it. */
const AROUND =
  /^(?:(?:a |the )?(?:comprehensive )?(?:troubleshooting|how to (?:fix|resolve|troubleshoot)|fix(?:ing)?|resolv(?:e|ing)|guide)\b[^A-Z]*?(?:guide\s*)?(?:for|to|on)?\s*)?(?:the )?(?:error(?: code)?\s*)?/i;

/** `AADSTS17003: CredentialKeyProvisioningFailed - It failed.` in its parts; undefined where no code is named. */
export function readTitle(text: string): TitleFacts | undefined {
  const match = CODE.exec(text);
  const [, error, alone] = match ? [] : (NUMBER.exec(text) ?? []);
  const code = match?.[1] ?? error ?? alone;
  if (code === undefined) return undefined;
  const end = match ? match.index + match[0].length : text.indexOf(code) + code.length;
  const before = text
    .slice(0, match ? match.index : text.indexOf(code))
    .replace(AROUND, '')
    .trim();
  const after = text
    .slice(end)
    .replace(/^\s*(?:error(?: code)?)?[\s:–—.,|-]*/i, '')
    .trim();
  const [whole = '', name] = NAME.exec(after) ?? [];
  const rest = name === undefined ? after : after.slice(whole.length);
  const description = [before.replace(/[\s:–—-]+$/, ''), rest.replace(/^[\s:)–—-]+/, '')].filter((part) => part !== '').join(' ');
  return { code, ...(name === undefined ? {} : { name }), description: description.trim() };
}

/** The code in the name of a file, such as `aadsts50105.md` or `50105-not-assigned.md`. */
export function codeInFileName(name: string): CodeId | undefined {
  return /(?:^|[^\d])(?:aadsts)?[\s_-]?(\d{5,8})(?:[^\d]|$)/i.exec(name)?.[1];
}

/** An address that a code's file may have in other collections, to know links between their guides. */
export function codeOfLink(url: string): CodeId | undefined {
  const [, code] = /(?:^|\/)aadsts(\d{5,8})(?:\.mdx?|\/)?(?:#.*)?$/i.exec(url) ?? [];
  return code !== undefined && url.toLowerCase().includes(codeSlug(code)) && !/^https?:/i.test(url) ? code : undefined;
}
