/** More than this is seldom typed into a search box. */
const LONGEST_TYPED = 60;
const GUID = /(?<![0-9a-f])[0-9a-f]{8}(-?)(?:[0-9a-f]{4}\1){3}[0-9a-f]{12}(?![0-9a-f])/i;
const IP_V4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/;
/** What an IPv6 address is made of, as one piece; isIpV6 says whether it is one. */
const HEX_AND_COLONS = /(?<![\w:])[0-9a-f:]{2,45}(?![\w:])/gi;
const CODE = /^(?:(?:sign-?in )?error(?: ?code)?|code)?[\s:#=]{0,3}(?:aadsts)?[\s:#=_-]{0,3}\d{5,8}[.,;:]?$/i;
/** The parts of symbolic names that have a digit in them. Any other digit may be a part of a password. */
const WITH_DIGIT = /OAuth2|Saml2|V[12](?=[A-Z])|B2[BC]/g;
/** `EntitlementGrantsNotFound`: capitalised words, as long as words are, which random letters are not. */
const CAPITALISED = /^(?:[A-Z]{1,5}[a-z]{1,20}_?){2,12}$/;
const LEAST_SMALL = 0.6;
/** `interaction_required`: the name of an error in OAuth. */
const OAUTH_NAME = /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}$/;

/**
 * Whether a text in a search box has the marks of a paste: a line break, `@`, a GUID, an IP address, or more than 60
 * characters. What has none may be a paste all the same; only the event it came with says so.
 */
export function looksPasted(text: string): boolean {
  return text.length > LONGEST_TYPED || /[\n\r@]/.test(text) || GUID.test(text) || IP_V4.test(text) || hasIpV6(text);
}

/** Whether a text is only a code or a symbolic name, and so says nothing of a person even when it was pasted. */
export function isOnlyCodeOrName(text: string): boolean {
  const bare = text.length > 200 ? '' : text.trim();
  return CODE.test(bare) || isSymbolicName(bare) || OAUTH_NAME.test(bare);
}

function isSymbolicName(text: string): boolean {
  const letters = text.replace(WITH_DIGIT, 'Word');
  return CAPITALISED.test(letters) && (letters.match(/[a-z]/g) ?? []).length >= letters.length * LEAST_SMALL;
}

function hasIpV6(text: string): boolean {
  return (text.match(HEX_AND_COLONS) ?? []).some(isIpV6);
}

/** Eight groups, or fewer where `::` stands for the rest. A time such as 08:12:33 is neither. */
export function isIpV6(piece: string): boolean {
  const halves = piece.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length > 0 && groups.length < 8 : halves.length === 1 && groups.length === 8;
}
