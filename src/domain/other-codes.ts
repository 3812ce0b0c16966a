/** Services whose errors arrive at the same desk: how their codes look, and whose they are in words. */
export const OTHER_SERVICES = {
  // Some end in digits that would pass for one of our codes.
  aadb2c: { pattern: /\baadb2c\d+\b/gi, from: 'Azure AD B2C' },
  caa: { pattern: /\b(?:0x)?caa[0-9a-f]{5}\b/gi, from: 'the account broker of Windows, which Teams and Office use' },
  // Not where a correlation ID begins so.
  microsoftAccount: { pattern: /\b(?:0x)?8004[0-9a-f]{4}l?\b(?!-)/gi, from: 'Microsoft account sign-in, or of Windows' },
  // As in "Something went wrong. [7q6ca]".
  tag: { pattern: /\[(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5}\]/g, from: 'the account broker of Windows, which Office uses' },
  windows: { pattern: /\b0x[0-9a-f]{8}\b/gi, from: 'Windows or an Office app' },
} as const;
export type OtherService = keyof typeof OTHER_SERVICES;

/** The first code of another service in a text, that service, and whose it is in words; undefined when there is none. */
export function findOtherCode(text: string): { code: string; service: OtherService; from: string } | undefined {
  for (const [service, { pattern, from }] of Object.entries(OTHER_SERVICES)) {
    const code = text.match(pattern)?.[0];
    if (code) return { code, service: service as OtherService, from };
  }
  return undefined;
}

/** The text without the codes of other services. */
export function withoutOtherCodes(text: string): string {
  return Object.values(OTHER_SERVICES).reduce((left, { pattern }) => left.replace(pattern, ' '), text);
}
