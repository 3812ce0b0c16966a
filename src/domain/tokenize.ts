/** How search compares words: lower case, without accents and apostrophes, so that `Isn’t` is `isnt`. */
export function normalize(text: string): string {
  const lower = text.toLowerCase();
  const bare = IS_PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u2018\u2019\u00b4]/g, '')
        .normalize('NFC');
  return bare.replace(/['`]/g, '');
}

// Most text has no accents, and normalizing a long paste again and again is what would take longest.
const IS_PLAIN = /^[\p{ASCII}]*$/u;

/** A text as one normalized word: `Entitlement grants-not found` is `entitlementgrantsnotfound`. */
export function compact(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The parts of a compound, normalized: `Get-MgUser` is `get`, `mg`, `user`; `invalid_grant` is `invalid`, `grant`. */
export function splitCompound(token: string): string[] {
  return (
    normalize(token.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')).match(/[\p{L}\p{N}]+/gu) ??
    []
  );
}

/** The normalized words of a text, one after the other; hyphens and underscores separate words, apostrophes do not. */
export function wordsOf(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Tokens as they were written: compounds such as `Get-MgUser`, `multi-factor` and `invalid_grant` stay whole. */
export function tokenize(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-_'\u2018\u2019][\p{L}\p{N}]+)*/gu) ?? [];
}
