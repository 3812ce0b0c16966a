/** What a secret is that came with an error, and what it is called. */
export const SECRET_NAMES = {
  'access-token': 'an access token',
  'refresh-token': 'a refresh token',
  'id-token': 'an ID token',
  token: 'a token',
  'authorization-code': 'an authorization code',
  'client-secret': 'a client secret',
  assertion: 'an assertion',
  signature: 'a signature',
  cookie: 'a cookie',
  password: 'a password',
  'device-code': 'a device code',
  'private-key': 'a private key',
  unnamed: 'what looks like a key or a token',
} as const;
export type SecretKind = keyof typeof SECRET_NAMES;

/** Says what was cut out of a text, '' for nothing. What is no kind of secret, as from an older version, is called one. */
export function cutNote(kinds: readonly string[]): string {
  const names = kinds.map((kind) => (Object.hasOwn(SECRET_NAMES, kind) ? SECRET_NAMES[kind as SecretKind] : 'a secret'));
  return names.length === 0 ? '' : `Cut out of your text: ${[...new Set(names)].join(', ')}. Treat it as exposed.`;
}
