// Errors that arrive at the same desk but come from elsewhere. Some end in digits that would pass for one of our codes.
const FOREIGN: readonly { pattern: RegExp; from: string }[] = [
  { pattern: /\baadb2c\d+\b/gi, from: 'Azure AD B2C' },
  { pattern: /\b(?:0x)?caa[0-9a-f]{5}\b/gi, from: 'the account broker of Windows, which Teams and Office use' },
  { pattern: /\b0x[0-9a-f]{8}\b/gi, from: 'Windows or an Office app' },
];

/** The first code of another service in a text, and whose it is; undefined when there is none. */
export function foreignCode(text: string): { code: string; from: string } | undefined {
  for (const { pattern, from } of FOREIGN) {
    const code = text.match(pattern)?.[0];
    if (code) return { code, from };
  }
  return undefined;
}

/** The text without the codes of other services. */
export function withoutForeignCodes(text: string): string {
  return FOREIGN.reduce((left, { pattern }) => left.replace(pattern, ' '), text);
}
