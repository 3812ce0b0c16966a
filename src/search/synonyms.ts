import { termsOf } from './terms.ts';

/**
 * Different words for one thing, a line for each. First what pages call it, by commas: a question with one of them asks for
 * the others, too, for somewhat less. After `<` what only readers say: a question is asked as if it had the first of the
 * line. Endings, hyphens and capitals do not matter.
 */
const SAME_THING = `
  sign-in < log in, logs in, logged in, logging in, log on, logs on, logged on, logging on, signon
  sign-out < logout, log out, logs out, logged out, logging out, log off, logs off, logged off, logging off
  MFA, multifactor authentication < 2fa, two factor authentication, two factor, two-step verification, second factor
  phone, mobile, smartphone, cellphone
  new phone, replaced phone, lost phone, reset authentication methods < changed phone, broken phone, old phone, switched phones
  redirect URI, reply URL, callback URL, return address
  consent, approval, approve
  permission, scope
  admin, administrator
  device, computer, laptop, PC
  enrol, enroll, register, join
  guest, B2B, external user
  organisation, organization
  certificate, cert
  client secret, app password, API key
  pipeline, workflow, GitHub Actions, Azure DevOps
  federated credential, OIDC, workload identity
  disabled, deactivated, turned off
  locked, lockout
  wrong, invalid, incorrect
  blocked, refused, denied
  expired, expiry, no longer valid
  loop, again and again, keeps asking
  mail, email
  renew, rotate, roll
  primary refresh token, PRT
  on-behalf-of, OBO
  service principal, enterprise application < SPN
  app registration, client application
  Conditional Access, CA policy
  stay signed in < keep me signed in, KMSI, keep signed in
  Temporary Access Pass, TAP
  Windows Hello for Business < WHfB
  passkey, FIDO2, security key
  self-service password reset, SSPR
  single sign-on, SSO
  pass-through authentication, PTA
  AD FS, ADFS
  hybrid joined, hybrid join
  Microsoft Entra ID, Azure AD
  personal account, Microsoft account, outlook.com, hotmail, live.com
  private window, incognito
  device code, device login
  resource owner password, ROPC, grant_type password
  number matching, number match
  signed out < kicked out, thrown out
  cross-tenant access, B2B direct connect
  IMAP, SMTP, POP
  Identity Protection, risky user, user at risk
  sign-in log, sign-in event
  multi-tenant, multitenant
  single-page application, SPA
  Application ID URI, identifier URI, audience
`;

const groups: string[][][] = [];
const readersPhrases: { pattern: RegExp; written: string }[] = [];
for (const line of SAME_THING.trim().split('\n')) {
  const [ours = '', readers] = line.split('<').map((phrases) => phrases.split(',').map((phrase) => phrase.trim()));
  groups.push((ours as string[]).map(termsOf));
  if (readers) readersPhrases.push({ pattern: patternOf(readers), written: ours[0] as string });
}

/** Matches any of some phrases, the longest that fits. */
function patternOf(phrases: string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map((phrase) => phrase.replace(/[ -]/g, '[\\s-]?')).join('|')})\\b`, 'gi');
}

/** A text with what only readers say in the words of the pages: `cannot log in` is `cannot sign-in`. */
export function inWordsOfPages(text: string): string {
  return readersPhrases.reduce((left, { pattern, written }) => left.replace(pattern, written), text);
}

/** Other phrases, as terms, for what a row of terms speaks of. */
export function synonymsIn(terms: readonly string[]): string[][] {
  const row = ` ${terms.join(' ')} `;
  // A long paste has few of the words, and to look those up is quicker than to look for the phrase.
  const words = new Set(terms);
  const has = (phrase: string[]) => phrase.every((term) => words.has(term)) && row.includes(` ${phrase.join(' ')} `);
  return groups.flatMap((phrases) => {
    const others = phrases.filter((phrase) => !has(phrase));
    return others.length < phrases.length ? others : [];
  });
}
