/** Services whose errors arrive at the same desk: how their codes look, and whose they are in words. */
export const OTHER_SERVICES = {
  // Some end in digits that would pass for one of our codes.
  aadb2c: { patterns: [/\baadb2c[_-]?\d+\b/gi], from: 'Azure AD B2C' },
  aadb2b: { patterns: [/\baadb2b[_-]?\d+\b/gi], from: 'the invitation of guests' },
  caa: { patterns: [/\b(?:0x)?caa[0-9a-f]{5}\b/gi], from: 'the account broker of Windows, which Teams and Office use' },
  oneDrive: { patterns: [/\b(?:0x)?8004de[0-9a-f]{2}\b(?!-)/gi], from: 'OneDrive' },
  // Not where a correlation ID begins so.
  microsoftAccount: { patterns: [/\b(?:0x)?8004(?!de)[0-9a-f]{4}l?\b(?!-)/gi], from: 'Microsoft account sign-in, or of Windows' },
  // As in "Something went wrong. [7q6ca]", "[1001]", "Tag: 7q6ch".
  tag: {
    patterns: [
      /(?<=\[)(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5}(?=\])|(?<=\[)1001(?=\])/g,
      /(?<=\btag(?: is)?:?\s)(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5}\b/gi,
    ],
    from: 'the account broker of Windows, which Office uses',
  },
  // Microsoft's list has some of them with three digits.
  sspr: { patterns: [/\bsspr_\d{3,4}\b/gi], from: 'self-service password reset' },
  // 0x8013… is what .NET gives every exception.
  windows: { patterns: [/\b0x(?!8013)[0-9a-f]{8}\b/gi, /\b80(?:07|09|1c|18)[0-9a-f]{4}\b(?![-.])/gi], from: 'Windows or an Office app' },
} as const;
export type OtherService = keyof typeof OTHER_SERVICES;

/** A code of another service in a text. */
export interface OtherCode {
  /** As it is written there. */
  value: string;
  service: OtherService;
  /** Whose it is, in words. */
  from: string;
  /** The hexadecimal code that a decimal number is written for. */
  hexadecimal?: string;
  start: number;
  end: number;
}

/** Windows prints a code as a number, too: 3399614476 is 0xCAA2000C, -2147023584 is 0x80070520. */
const DECIMAL = /(?<![\w.-])-?\d{10}(?![\w-]|\.\d)/g;

/** The codes of other services in a text, in order of appearance; where two of them could be meant, the first of the table is. */
export function otherCodesIn(text: string): OtherCode[] {
  const found = Object.entries(OTHER_SERVICES).flatMap(([service, { patterns, from }]) =>
    (patterns as readonly RegExp[]).flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: value, index }) => ({
        value,
        service: service as OtherService,
        from,
        start: index,
        end: index + value.length,
      })),
    ),
  );
  const taken = new Set<number>();
  return [...found, ...decimalCodesIn(text)].filter(({ end }) => !taken.has(end) && taken.add(end)).sort((a, b) => a.start - b.start);
}

function decimalCodesIn(text: string): OtherCode[] {
  return [...text.matchAll(DECIMAL)].flatMap(({ 0: value, index }) => {
    const hexadecimal = (Number(value) >>> 0).toString(16);
    const service = /^caa/.test(hexadecimal) ? 'caa' : /^80(?:07|09|1c|18)/.test(hexadecimal) ? 'windows' : undefined;
    if (!service) return [];
    const { from } = OTHER_SERVICES[service];
    return [{ value, service, from, hexadecimal: `0x${hexadecimal.toUpperCase()}`, start: index, end: index + value.length }];
  });
}
