/** How search compares words: lower case, without accents and apostrophes, so that `Isn’t` is `isnt`. */
export function fold(text: string): string {
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

/** A text as one folded word: `Entitlement grants-not found` is `entitlementgrantsnotfound`. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The parts of a compound, folded: `Get-MgUser` is `get`, `mg`, `user`; `invalid_grant` is `invalid`, `grant`. */
export function partsOf(token: string): string[] {
  return (
    fold(token.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')).match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The folded words of a text, one after the other; hyphens and underscores part words, apostrophes do not. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Tokens as they were written: compounds such as `Get-MgUser`, `multi-factor` and `invalid_grant` stay whole. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-_'\u2018\u2019][\p{L}\p{N}]+)*/gu) ?? [];
}

// Words that say nothing about what a page is about: little words, and what everybody writes around an error.
const STOP_WORDS = new Set(
  fold(`
    a about after again all also am an and another any are as at be because been before being but by can cannot can't
    could couldn't did didn't do does doesn't doing don't else even for from get gets getting give gives got had has
    hasn't have haven't having he hello help her here hi his how i i'm i've if in into is isn't it it's its just keep
    keeps like me mean means my no not now of off on only or other our out please same says see seeing she should so
    some someone still such than thank thanks that that's the their them then there these they this to too try trying
    up us via vs was wasn't we we're were what what's when whenever where which while who whose why will with won't
    would yet you your yours
    aadsts code codes error errors fix issue issues message problem problems
  `).match(/\S+/g),
);

/** Whether a folded word carries no meaning of its own in a question or a pasted error. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
