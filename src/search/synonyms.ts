import { compact } from '../domain/tokenize.ts';

/**
 * What readers and pages call by different words; each line is one thing. First the words that pages use for it: a
 * question with one of them finds the others, too. After `<` what only readers say: a question is asked as if it had
 * the first word of the line. Hyphens and spaces between the words of a phrase do not matter.
 */
const SAME_THING = `
  sign-in < log in, logs in, logged in, logging in, log on, logs on, logged on, logging on
  sign-out logout < log out, logs out, logged out, logging out, log off, logs off, logged off, logging off
  mfa multifactor < 2fa, two factor, two factor authentication
  phone mobile smartphone cellphone
  redirect reply
  uri url
  consent approval approve
  permission scope
  admin administrator
  user person
  device computer laptop pc
  enrol enroll register
  guest b2b external
  organisation organization tenant company
  cert certificate
  credential credentials secret
  pipeline workflow
  federated oidc
  disabled deactivated
  locked lockout
  wrong invalid incorrect
  blocked refused denied
  expired expiry
  loop again
  mail email
  unauthorized unauthorised
  renew rotate roll
`;

const synonyms = new Map<string, string[]>();
const readersPhrases: { pattern: RegExp; written: string }[] = [];
for (const line of SAME_THING.trim().split('\n')) {
  const [written = '', said = ''] = line.split('<');
  const words = written.trim().split(' ');
  const compacted = words.map(compact);
  for (const word of compacted) synonyms.set(word, [...(synonyms.get(word) ?? []), ...compacted.filter((other) => other !== word)]);
  if (said !== '') readersPhrases.push({ pattern: patternOf(said.split(',')), written: words[0] as string });
}

/** Matches any of some phrases, the longest that fits. */
function patternOf(phrases: string[]): RegExp {
  const longestFirst = phrases.map((phrase) => phrase.trim()).sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map((phrase) => phrase.replaceAll(' ', '[\\s-]?')).join('|')})\\b`, 'gi');
}

/** Other words for the same thing, normalized; none for most words. */
export function synonymsOf(word: string): string[] {
  return synonyms.get(word) ?? [];
}

/** A text with what only readers say in the words of the pages: `cannot log in` is `cannot sign-in`. */
export function inWordsOfPages(text: string): string {
  return readersPhrases.reduce((left, { pattern, written }) => left.replace(pattern, written), text);
}
