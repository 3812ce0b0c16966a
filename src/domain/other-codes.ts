/** Errors that arrive at the same desk but come from elsewhere, by family: how their codes look and whose they are. */
export const FOREIGN_FAMILIES = {
  // Some end in digits that would pass for one of our codes.
  aadb2c: { pattern: /\baadb2c\d+\b/gi, from: 'Azure AD B2C' },
  caa: { pattern: /\b(?:0x)?caa[0-9a-f]{5}\b/gi, from: 'the account broker of Windows, which Teams and Office use' },
  // Not where a correlation ID begins so.
  microsoftAccount: { pattern: /\b(?:0x)?8004[0-9a-f]{4}l?\b(?!-)/gi, from: 'Microsoft account sign-in, or of Windows' },
  // As in "Something went wrong. [7q6ca]".
  tag: { pattern: /\[(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5}\]/g, from: 'the account broker of Windows, which Office uses' },
  windows: { pattern: /\b0x[0-9a-f]{8}\b/gi, from: 'Windows or an Office app' },
} as const;
export type ForeignFamily = keyof typeof FOREIGN_FAMILIES;

/** The first code of another service in a text, its family, and whose it is; undefined when there is none. */
export function foreignCode(text: string): { code: string; family: ForeignFamily; from: string } | undefined {
  for (const [family, { pattern, from }] of Object.entries(FOREIGN_FAMILIES)) {
    const code = text.match(pattern)?.[0];
    if (code) return { code, family: family as ForeignFamily, from };
  }
  return undefined;
}

/** The text without the codes of other services. */
export function withoutForeignCodes(text: string): string {
  return Object.values(FOREIGN_FAMILIES).reduce((left, { pattern }) => left.replace(pattern, ' '), text);
}
