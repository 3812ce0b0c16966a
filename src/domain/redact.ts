/** What takes the place of a secret. */
const REMOVED = '[secret removed]';
/** Between a name and its value, in addresses, forms, JSON (also JSON within JSON), headers and YAML. */
const IS = String.raw`\\{0,3}["']?\s{0,8}(?:[=:]|%(?:25){0,2}3[AD])\s{0,8}`;
/** A value in quotes, or up to the next space, `&` or bracket. What was removed already is no value. */
const VALUE = String.raw`(?!\[secret removed\])(?:"(?:\\[\s\S]|[^"\\])*"|\\{1,3}"[^"\\]*\\{1,3}"|'[^']*'|(?:(?!%(?:25){0,2}26)[^\s&"<>])+)`;
/** Names of fields whose value is a secret. */
const NAMES = [
  '(?:access|refresh|id|device|bearer|session|flow|identity|sas)[_-]?token',
  String.raw`(?<![a-z])token(?=["'\\=])`,
  'client[_-]?(?:secret|assertion)',
  '(?:app|shared|account|api|access|private|subscription)[_-]?(?:secret|key)',
  'secretText|password|passwd|passphrase|signature',
  '(?<![a-z])(?:secret|sig|assertion|code_verifier|user_code|device_code|pwd|pass|pin|otp|otc|prt)',
  'SAMLResponse|SAMLart|wresult|[fx]?canary|sFT|sCtx|x-ms-refreshtokencredential',
  String.raw`(?:ESTSAUTH|ESTSSC|SignInState|FedAuth|rtFa|esctx|buid|fpc|AADSSO|\.AspNet|ASP\.NET)[\w.-]{0,60}`,
].join('|');

/**
 * How secrets look that arrive with an error. `(?<keep>…)` stays, the rest of the match goes. Every pattern takes time in
 * proportion to the text: what may repeat is bounded or cannot begin anew within itself.
 */
const SECRETS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY-----|$)/g,
  // The pairs of a cookie header. Its line may have been joined with the next one, so it ends where the pairs do.
  /(?<keep>\bcookie["']?\s{0,8}[:=]\s{0,8}["']?)[^\s;="']{1,200}=[^\s;"']*(?:;[ \t]{0,4}[^\s;="']{1,200}(?:=[^\s;"']*)?)*/gi,
  /(?<keep>\bauthorization["']?\s{0,8}[:=]\s{0,8}["']?(?:bearer|basic|pop|digest|negotiate)\s{1,4})(?!\[secret)[^\s"'<>,]+/gi,
  /(?<keep>\b(?:bearer|basic)\s{1,4})(?=[a-z.~+/_-]{0,200}\d)[\w.~+/-]{16,}={0,2}/gi,
  /(?<keep>:\/\/[^\s/:@]{1,100}:)(?!\[secret)[^\s/@]{1,200}(?=@)/g,
  new RegExp(`(?<keep>(?:${NAMES})${IS})${VALUE}`, 'gi'),
  // `code` is the authorization code, too, which is long: `code=50105` is what the guide is about.
  new RegExp(String.raw`(?<keep>(?<![a-z])(?:authorization[ _-]?)?code${IS}["']?)[\w.~!*$-]{20,}(?:%[\da-f]{2}[\w.~!*$-]*)*`, 'gi'),
  new RegExp(
    String.raw`(?<keep>(?<![\w-])--?(?:client-?secret|password|secret|passwd|pass|(?:access|refresh)-?token)\s{1,8})(?!-)${VALUE}`,
    'gi',
  ),
  new RegExp(String.raw`(?<keep>\bConvertTo-SecureString\s{1,8}(?:-String\s{1,8})?)(?!-)${VALUE}`, 'gi'),
  /(?<keep>\benter the code\s{1,8})[A-Z0-9]{4}-?[A-Z0-9]{4,5}\b/gi,
  /(?<keep><(?:\w{1,20}:)?(?:SignatureValue|BinarySecurityToken|CipherValue|Password)\b[^<>]{0,300}>)[^<[][^<]*/gi,
  // Without a name beside them: JSON Web Tokens, whole or cut short, and what the product and Microsoft accounts make.
  /\beyJ[\w-]{10,}(?:\.[\w-]*)*/g,
  /(?<![\w.])[01]\.A[\w-]{15,}(?:\.[\w-]+)*/g,
  /\bM\.[A-Z]\w{1,10}_\w{2,8}\.[\w.!*$-]{10,}/g,
  /[\w~.-]{3}\dQ~[\w~.-]{20,}/g,
  /(?<![\w-])[A-Z]?A[A-Za-z]ABAA[\w-]{20,}/g,
];
/** A run that no name, address or thumbprint is: long, with small and capital letters and digits mixed. */
const LONG_RUN = /[\w+/-]{40,}={0,2}/g;
const SHORTEST_PIECE = 20;

/**
 * The text with every secret replaced by `[secret removed]`: tokens, authorization codes, client secrets and
 * assertions, signatures, cookies, passwords, device codes and private keys. Names of fields stay, and so do ids, times
 * and addresses, which are what a case is found by. It knows shapes and names, not meanings: a password in the middle
 * of a sentence stays. Takes time in proportion to the text; doing it twice changes nothing.
 */
export function cutSecrets(text: string): string {
  const cut = SECRETS.reduce((left, pattern) => left.replace(pattern, replaceSecret), text);
  return cut.replace(LONG_RUN, (run) => (isRandom(run) ? REMOVED : run));
}

/** Of a path no part is as long as that and mixed. */
function isRandom(run: string): boolean {
  return run.split('/').some((piece) => piece.length >= SHORTEST_PIECE && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(piece)));
}

function replaceSecret(...match: unknown[]): string {
  const groups = match.at(-1);
  return `${typeof groups === 'object' ? ((groups as { keep?: string }).keep ?? '') : ''}${REMOVED}`;
}
