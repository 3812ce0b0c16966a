/** The three things a sign-in code can be; the sentence answers "is anything broken?" at a glance. */
export const KINDS = {
  failure: { label: 'Sign-in stopped', short: 'Stopped', meaning: 'The sign-in did not go through. Somebody has to change something.' },
  interrupt: {
    label: 'Normal step',
    short: 'Normal',
    meaning: 'The log shows a step that belongs to signing in. Usually nothing is broken.',
  },
  transient: { label: 'Wait and retry', short: 'Retry', meaning: 'The service asks to be tried again. If it stays, it needs a look.' },
} as const;
export type Kind = keyof typeof KINDS;

/** What a code tells about the password; a passkey, a session or another identity provider can have taken its place. */
export const PASSWORDS = {
  accepted: 'Password, or what took its place, was accepted',
  rejected: 'Password was rejected',
  'not-checked': 'Password was not checked',
} as const;
export type Password = keyof typeof PASSWORDS;

export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}
