import { fold } from '../domain/tokenize.ts';

/** Words that readers and pages use for the same thing; each line is one thing. */
const SAME_THING = `
  mfa multifactor 2fa
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
  logout signout

`;

const groups = new Map<string, string[]>();
for (const line of SAME_THING.trim().split('\n')) {
  const words = line.trim().split(' ').map(fold);
  for (const word of words) groups.set(word, [...(groups.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** Other words for the same thing, folded; none for most words. */
export function otherWordsFor(word: string): string[] {
  return groups.get(word) ?? [];
}
