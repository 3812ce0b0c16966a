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

/** The names in an attribute, which parts them by commas or blanks: "user, helpdesk". */
export function fixersIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

export function isFixer(text: string): text is Fixer {
  return Object.hasOwn(FIXERS, text);
}
