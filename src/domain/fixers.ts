/** Who can end a problem, in the order lists show them. */
export const FIXERS = {
  user: { label: 'The person signing in', short: 'User', inSentence: 'the person signing in', asSubject: 'you' },
  helpdesk: { label: 'Helpdesk', short: 'Helpdesk', inSentence: 'the helpdesk', asSubject: 'the helpdesk' },
  admin: { label: 'Tenant admin', short: 'Admin', inSentence: 'a tenant admin', asSubject: 'an administrator of the organisation' },
  developer: {
    label: 'App owner or developer',
    short: 'Developer',
    inSentence: 'the app owner or developer',
    asSubject: 'the owner or developer of the app',
  },
  microsoft: { label: 'Microsoft', short: 'Microsoft', inSentence: 'Microsoft', asSubject: 'Microsoft' },
  none: { label: 'Nobody needs to', short: 'Nobody', inSentence: 'nobody needs to', asSubject: 'nobody' },
} as const;
export type Fixer = keyof typeof FIXERS;

/** Fixers in a word each, as lists name them. */
export function shortNames(fixers: readonly Fixer[]): string[] {
  return fixers.map((fixer) => FIXERS[fixer].short);
}

// Whoever is most likely comes first; the page of the code has the others.
const MOST_NAMED = 2;

/** Who can fix it, as lists have room for it: the first two. */
export function whoInLists(fixers: readonly Fixer[]): string {
  const names = shortNames(fixers);
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} …` : names.join(', ');
}

/** The names in an attribute, which parts them by commas or blanks: "user, helpdesk". */
export function fixersIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

export function isFixer(text: string): text is Fixer {
  return Object.hasOwn(FIXERS, text);
}
