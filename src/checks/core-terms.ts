import type { Content } from '../content/read-content.ts';

/**
 * The field's terms by which a page is matched with the sign-in log and with Microsoft's documents: how published texts
 * write each, and how ours do.
 */
export const CORE_TERMS = {
  MFA: { published: /\bMFA\b|multi-?factor|strong auth/i, ours: /\bMFA\b|multi-?factor/i },
  'redirect URI': { published: /redirect[ _]?ur[il]|reply (url|address)/i, ours: /redirect[ _]ur[il]|reply URL/i },
  'refresh token': { published: /(?<!primary )refresh[ _]token/i, ours: /refresh[ _]token/i },
  'primary refresh token': { published: /primary refresh token|\bPRT\b/i, ours: /primary refresh token|\bPRT\b/i },
  'access token': { published: /access[ _]token/i, ours: /access[ _]token/i },
  'authorization code': { published: /auth(orization)? code/i, ours: /authorization code/i },
  assertion: { published: /\bassertion/i, ours: /\bassertion/i },
  'grant type': { published: /grant[ _]type|authorization grant/i, ours: /grant[ _]type|authorization grant/i },
  JWT: { published: /\bJWT|json web token/i, ours: /\bJWT/ },
  'on-behalf-of': { published: /on[- ]behalf[- ]of|\bOBO\b/i, ours: /on-behalf-of|\bOBO\b/i },
  endpoint: { published: /\bendpoint/i, ours: /\bendpoint/i },
  'identity provider': { published: /identity provider|\bIdPs?\b/i, ours: /identity provider|\bIdPs?\b/i },
  resource: { published: /\bresources?\b/i, ours: /\bresources?\b/i },
  audience: { published: /\baudiences?\b/i, ours: /\baudiences?\b/i },
  broker: { published: /\bbroker/i, ours: /\bbroker/i },
  nonce: { published: /\bnonces?\b/i, ours: /\bnonces?\b/i },
  'service principal': { published: /service ?principal/i, ours: /service principal/i },
  'federated identity credential': { published: /federated (identity )?credential/i, ours: /federated (identity )?credential/i },
  'device code': { published: /device[ _]code/i, ours: /device code/i },
  CRL: { published: /\bCRLs?\b|certificate revocation list/i, ours: /\bCRL/ },
  tenant: { published: /\btenants?\b/i, ours: /\btenants?\b/i },
  consent: { published: /\bconsent/i, ours: /\bconsent/i },
  claim: { published: /\bclaims?\b/i, ours: /\bclaims?\b/i },
  scope: { published: /\bscopes?\b/i, ours: /\bscopes?\b/i },
  issuer: { published: /\bissuers?\b/i, ours: /\bissuers?\b/i },
  thumbprint: { published: /thumbprint/i, ours: /thumbprint/i },
  certificate: { published: /certificate/i, ours: /certificate/i },
  'client secret': { published: /client[ _]secret/i, ours: /client[ _]secret/i },
  'Conditional Access': { published: /conditional access/i, ours: /conditional access/i },
  'managed identity': { published: /managed identit/i, ours: /managed identit/i },
  PKCE: { published: /\bPKCE\b|code[ _](verifier|challenge)/i, ours: /\bPKCE\b|code[ _](verifier|challenge)/i },
} as const satisfies Record<string, { published: RegExp; ours: RegExp }>;
export type CoreTerm = keyof typeof CORE_TERMS;

/** How many of the pages whose code has a published text with a core term use one of its terms. */
export interface TermCount {
  have: number;
  of: number;
}

/** The terms in a published text, whose placeholders in braces name nothing. */
export function publishedTerms(text: string): CoreTerm[] {
  const words = text.replace(/\{[^}]*\}/g, ' ');
  return Object.entries(CORE_TERMS).flatMap(([term, { published }]) => (published.test(words) ? [term as CoreTerm] : []));
}

/** Whether a text of ours has one of these terms. */
export function hasTerm(text: string, terms: readonly CoreTerm[]): boolean {
  return terms.some((term) => CORE_TERMS[term].ours.test(text));
}

/** Counts guides by title and answer, and rows by title and meaning; `published` gives the terms of each code's published text. */
export function countTerms(
  { guides, register }: Pick<Content, 'guides' | 'register'>,
  published: Readonly<Record<string, readonly CoreTerm[]>>,
): { guides: TermCount; rows: TermCount } {
  const count = (pages: { code: string; text: string }[]): TermCount => {
    const measured = pages.filter(({ code }) => published[code]);
    return { have: measured.filter(({ code, text }) => hasTerm(text, published[code] ?? [])).length, of: measured.length };
  };
  return {
    guides: count(guides.flatMap(({ front }) => (front ? [{ code: front.code, text: `${front.title} ${front.answer}` }] : []))),
    rows: count(register.map(({ value: { code, title, meaning } }) => ({ code, text: `${title} ${meaning}` }))),
  };
}
