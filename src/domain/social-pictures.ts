import { VERDICTS, type Verdict } from './verdicts.ts';

/** The pictures that are shown beside links: one for each type of page, and for codes and screens one for each verdict. */
export type SocialPicture = `${'code' | 'screen'}-${Verdict}` | 'procedure' | 'tool' | 'family' | 'topic' | 'site';

/** What a picture says: the type of page, and an answer where the page has one. */
export interface SocialWords {
  type: string;
  question?: string;
  answer?: string;
}

const verdicts = Object.keys(VERDICTS) as Verdict[];
const judged = (kind: 'code' | 'screen', type: string) =>
  verdicts.map((verdict) => [`${kind}-${verdict}`, { type, question: 'Is anything broken?', answer: VERDICTS[verdict] }] as const);

export const SOCIAL_PICTURES = Object.fromEntries([
  ...judged('code', 'Sign-in error code'),
  ...judged('screen', 'Sign-in screen'),
  ['procedure', { type: 'Step by step' }],
  ['tool', { type: 'Sign-in errors in a tool' }],
  ['family', { type: 'Family of sign-in errors' }],
  ['topic', { type: 'How sign-in works' }],
  ['site', { type: 'What a Microsoft Entra sign-in error means, who can fix it, and how' }],
]) as Record<SocialPicture, SocialWords>;
