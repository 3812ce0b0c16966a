/** The answer to "is anything broken?", as the page prints it. */
export const VERDICTS = {
  no: 'No',
  'usually-not': 'Usually not',
  depends: 'It depends',
  yes: 'Yes',
  unknown: 'Not known',
} as const;
export type Verdict = keyof typeof VERDICTS;
