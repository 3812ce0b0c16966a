/** What readers want to know first. */
export const VERDICT_QUESTION = 'Is anything broken?';

/** The answer to it, as the page prints it. */
export const VERDICTS = {
  no: 'No',
  'usually-not': 'Usually not',
  depends: 'It depends',
  yes: 'Yes',
  unknown: 'Not known',
} as const;
export type Verdict = keyof typeof VERDICTS;
