import type { SecretKind } from './secret-names.ts';

/** What a secret is, and its place in the text as given. Its value is kept nowhere. */
export interface FoundSecret {
  kind: SecretKind;
  start: number;
  end: number;
}

/** What takes the place of a secret. */
const REMOVED = '[secret removed]';
/** Between a name and its value, in addresses, forms, JSON (also JSON within JSON), headers and YAML. */
const IS = String.raw`\\{0,3}["']?\s{0,8}(?:[=:]|%(?:25){0,2}3[AD])\s{0,8}`;
/** A value in quotes, or up to the next space, `&` or bracket. What was removed or masked already is no value, nor is an object or an error. */
const VALUE = String.raw`(?!\[secret removed\]|\{|\\{0,3}["']?(?:AADSTS\d|password does not|[*.]{3,}(?![^\s"'\\&,;])))(?:"(?:\\[\s\S]|[^"\\])*"|\\{1,3}"[^"\\]*\\{1,3}"|'[^']*'|(?:(?!%(?:25){0,2}26)[^\s&"<>])+)`;

/** Names of fields whose value is a secret, by what it is. */
const NAMED: readonly (readonly [SecretKind, string])[] = [
  ['access-token', '(?:access|bearer)[_-]?token'],
  ['refresh-token', '(?:refresh[_-]?token|x-ms-refreshtokencredential|(?<![a-z])prt)'],
  ['id-token', '(?:id|identity)[_-]?token'],
  ['assertion', '(?:client[_-]?assertion|(?<![a-z])assertion|SAMLResponse|SAMLart|wresult)'],
  [
    'client-secret',
    '(?:client[_-]?secret|(?:app|shared|account|api|access|private|subscription)[_-]?(?:secret|key)|secretText|(?<![a-z])secret)',
  ],
  ['password', '(?:password|passwd|passphrase|(?<![a-z])(?:pwd|pass|pin|otp|otc))'],
  ['signature', '(?:signature|(?<![a-z])sig)'],
  ['device-code', '(?<![a-z])(?:user_code|device_code)'],
  ['token', String.raw`(?:(?:device|session|flow|sas)[_-]?token|(?<![a-z])(?:code_verifier|token(?=["'\\=]))|[fx]?canary|sFT|sCtx)`],
  ['cookie', String.raw`(?:ESTSAUTH|ESTSSC|SignInState|FedAuth|rtFa|esctx|buid|fpc|AADSSO|\.AspNet|ASP\.NET)[\w.-]{0,60}`],
];

/**
 * How secrets look that arrive with an error. `(?<keep>…)` stays, the rest of the match goes. Every pattern takes time in
 * proportion to the text: what may repeat is bounded or cannot begin anew within itself.
 */
const SHAPES: readonly (readonly [SecretKind, RegExp])[] = [
  ['private-key', /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY-----|$)/g],
  // The pairs of a cookie header. Its line may have been joined with the next one, so it ends where the pairs do.
  ['cookie', /(?<keep>\bcookie["']?\s{0,8}[:=]\s{0,8}["']?)[^\s;="']{1,200}=[^\s;"']*(?:;[ \t]{0,4}[^\s;="']{1,200}(?:=[^\s;"']*)?)*/gi],
  ['access-token', /(?<keep>\bauthorization["']?\s{0,8}[:=]\s{0,8}["']?(?:bearer|pop)\s{1,4})(?!\[secret)[^\s"'<>,]+/gi],
  ['password', /(?<keep>\bauthorization["']?\s{0,8}[:=]\s{0,8}["']?(?:basic|digest|negotiate)\s{1,4})(?!\[secret)[^\s"'<>,]+/gi],
  ['access-token', /(?<keep>\bbearer\s{1,4})(?=[a-z.~+/_-]{0,200}\d)[\w.~+/-]{16,}={0,2}/gi],
  ['password', /(?<keep>\bbasic\s{1,4})(?=[a-z.~+/_-]{0,200}\d)[\w.~+/-]{16,}={0,2}/gi],
  ['password', /(?<keep>:\/\/[^\s/:@]{1,100}:)(?!\[secret)[^\s/@]{1,200}(?=@)/g],
  ...NAMED.map(([kind, names]) => [kind, new RegExp(`(?<keep>${names}${IS})${VALUE}`, 'gi')] as const),
  // `code` is the authorization code, too, which is long: `code=50105` is what the guide is about.
  [
    'authorization-code',
    new RegExp(
      String.raw`(?<keep>(?<![a-z])(?:authorization[ _-]?)?code${IS}["']?)(?![a-z_]+(?![\w.~!*$%-]))[\w.~!*$-]{20,}(?:%[\da-f]{2}[\w.~!*$-]*)*`,
      'gi',
    ),
  ],
  ['client-secret', new RegExp(String.raw`(?<keep>(?<![\w-])--?(?:client-?secret|secret)\s{1,8})(?!-)${VALUE}`, 'gi')],
  ['password', new RegExp(String.raw`(?<keep>(?<![\w-])--?(?:password|passwd|pass)\s{1,8})(?!-)${VALUE}`, 'gi')],
  ['token', new RegExp(String.raw`(?<keep>(?<![\w-])--?(?:access|refresh)-?token\s{1,8})(?!-)${VALUE}`, 'gi')],
  ['password', new RegExp(String.raw`(?<keep>\bConvertTo-SecureString\s{1,8}(?:-String\s{1,8})?)(?!-)${VALUE}`, 'gi')],
  ['device-code', /(?<keep>\benter the (?:following )?code:?\s{1,8})[A-Z0-9]{4}-?[A-Z0-9]{4,5}\b/gi],
  ['signature', /(?<keep><(?:\w{1,20}:)?(?:SignatureValue|CipherValue)\b[^<>]{0,300}>)[^<[][^<]*/gi],
  ['token', /(?<keep><(?:\w{1,20}:)?BinarySecurityToken\b[^<>]{0,300}>)[^<[][^<]*/gi],
  ['password', /(?<keep><(?:\w{1,20}:)?Password\b[^<>]{0,300}>)[^<[][^<]*/gi],
  // Without a name beside them: JSON Web Tokens, whole or cut short, and what the product and Microsoft accounts make.
  ['token', /\beyJ[\w-]{10,}(?:\.[\w-]*)*/g],
  ['token', /(?<![\w.])[01]\.A[\w-]{15,}(?:\.[\w-]+)*/g],
  ['authorization-code', /\bM\.[A-Z]\w{1,10}_\w{2,8}\.[\w.!*$-]{10,}/g],
  ['client-secret', /[\w~.-]{3}\dQ~[\w~.-]{20,}/g],
  ['refresh-token', /(?<![\w-])[A-Z]?A[A-Za-z]ABAA[\w-]{20,}/g],
];
/** A run that no name, address or thumbprint is: long, with small and capital letters and digits mixed. */
const LONG_RUN = /[\w+/-]{40,}={0,2}/g;
const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const LONG_PIECE = /[\w-]{20,}/g;

/**
 * The secrets in a text, in order: what each is and where, never its value. They are known by shapes and names, not by
 * meaning: a password in the middle of a sentence is not seen. Takes time in proportion to the text.
 */
export function secretsIn(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const [kind, pattern] of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (match.groups?.keep?.length ?? 0);
      const end = match.index + match[0].length;
      if (end > start) found.push({ kind, start, end });
    }
  }
  for (const match of text.matchAll(LONG_RUN)) {
    if (isRandom(match[0])) found.push({ kind: 'unnamed', start: match.index, end: match.index + match[0].length });
  }
  return merge(found);
}

/**
 * The text with every secret replaced by `[secret removed]`. Names of fields stay, and so do ids, times and addresses,
 * which are what a case is found by. Doing it twice changes nothing. `found` are the secrets, where they are known already.
 */
export function cutSecrets(text: string, found = secretsIn(text)): string {
  let [cut, from] = ['', 0];
  for (const { start, end } of found) {
    cut += text.slice(from, start) + REMOVED;
    from = end;
  }
  return cut + text.slice(from);
}

/** What overlaps is one secret: of the kind that was looked for first. */
function merge(found: FoundSecret[]): FoundSecret[] {
  const merged: FoundSecret[] = [];
  const rank = new Map(found.map((secret, index) => [secret, index]));
  for (const secret of [...found].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || secret.start >= last.end) {
      merged.push(secret);
      continue;
    }
    const kind = (rank.get(secret) ?? 0) < (rank.get(last) ?? 0) ? secret.kind : last.kind;
    const whole = { kind, start: last.start, end: Math.max(last.end, secret.end) };
    rank.set(whole, Math.min(rank.get(secret) ?? 0, rank.get(last) ?? 0));
    merged[merged.length - 1] = whole;
  }
  return merged;
}

/** Of a path, or of a sentence in an address, no part is as long as that and mixed. */
function isRandom(run: string): boolean {
  return (run.replace(GUID, ' ').match(LONG_PIECE) ?? []).some((piece) => [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(piece)));
}
