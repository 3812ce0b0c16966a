import { VERDICT_QUESTION, VERDICTS, type Verdict } from './verdicts.ts';

/** The pictures that are shown beside links: one for each type of page, and for codes and screens one for each verdict. */
export type SocialPicture = `${'code' | 'screen'}-${Verdict}` | 'procedure' | 'tool' | 'family' | 'group' | 'topic' | 'triage' | 'site';

/** What a picture says: the type of page, and whether anything is broken or what such a page is for. */
export type SocialWords = { type: string } & ({ verdict: Verdict } | { about: string });

const verdicts = Object.keys(VERDICTS) as Verdict[];
const judged = (kind: 'code' | 'screen', type: string) => verdicts.map((verdict) => [`${kind}-${verdict}`, { type, verdict }] as const);

export const SOCIAL_PICTURES = Object.fromEntries([
  ...judged('code', 'Microsoft Entra sign-in error code'),
  ...judged('screen', 'Microsoft sign-in screen'),
  ['procedure', { type: 'Step by step', about: 'The smallest role that can do it, what it changes, and how to take it back' }],
  ['tool', { type: 'Sign-in errors in one tool', about: 'How it signs in, which tenant it asks, and what cures its codes' }],
  ['family', { type: 'A family of sign-in errors', about: 'What its codes have in common, and the checks that help for all of them' }],
  ['group', { type: 'A group of sign-in errors', about: 'Codes for which the same is to be done' }],
  ['topic', { type: 'How sign-in works', about: 'What is sent, who decides what, and the codes that each step can end in' }],
  ['triage', { type: 'Triage of sign-in logs', about: 'What fails, for whom, and since when. The log never leaves your browser' }],
  ['site', { type: 'Microsoft Entra sign-in errors', about: 'What each code means, whether anything is broken, who can fix it, and how' }],
]) as Record<SocialPicture, SocialWords>;

/** The picture in words, for readers who do not see it. */
export function wordsOfPicture(picture: SocialPicture): string {
  const words = SOCIAL_PICTURES[picture];
  return 'verdict' in words ? `${words.type}. ${VERDICT_QUESTION} ${VERDICTS[words.verdict]}.` : `${words.type}. ${words.about}.`;
}
