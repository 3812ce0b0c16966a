/**
 * The sections that authors may use, per kind of document, in the order in which they must stand.
 * This table is the contract that content/README.md explains.
 */
export interface SectionSpec {
  /** How often the section may stand: `one` means exactly once. */
  count: 'one' | 'optional' | 'any' | 'some';
  /** Attributes and whether they must be there. */
  attributes: Record<string, 'required' | 'optional'>;
  /** Sections that may stand directly inside. */
  inside?: Record<string, SectionSpec>;
}

const NONE = {} as const;
const FIX: SectionSpec = {
  count: 'some',
  attributes: { by: 'required', role: 'optional', where: 'optional', verify: 'required', undo: 'optional' },
};
const CHECK: SectionSpec = {
  count: 'any',
  attributes: { title: 'required', where: 'optional', role: 'optional' },
};

const ANSWER: SectionSpec = { count: 'some', attributes: { title: 'required' } };

export const VOCABULARY = {
  guide: {
    Signin: { count: 'one', attributes: NONE },
    Check: CHECK,
    Variant: { count: 'any', attributes: { title: 'required', message: 'required' } },
    Cause: { count: 'any', attributes: { title: 'required', tell: 'required' }, inside: { Fix: FIX } },
    Avoid: { count: 'optional', attributes: NONE },
    Escalate: { count: 'one', attributes: { to: 'required' } },
    Inferred: { count: 'optional', attributes: NONE },
  },
  symptom: {
    Signin: { count: 'one', attributes: NONE },
    Question: { count: 'some', attributes: { title: 'required' }, inside: { Answer: ANSWER } },
    Avoid: { count: 'optional', attributes: NONE },
    Escalate: { count: 'one', attributes: { to: 'required' } },
  },
  family: {
    Meaning: { count: 'one', attributes: NONE },
    Check: CHECK,
    Who: { count: 'one', attributes: NONE },
  },
  procedure: {
    Steps: { count: 'some', attributes: { title: 'optional', where: 'optional' } },
    Command: { count: 'any', attributes: { title: 'required', role: 'optional' } },
    Verify: { count: 'one', attributes: NONE },
  },
} as const satisfies Record<string, Record<string, SectionSpec>>;

export type DocumentKind = keyof typeof VOCABULARY;

/** The name of every section, wherever it may stand. */
export const ALL_SECTIONS: string[] = [
  ...new Set(
    Object.values<Record<string, SectionSpec>>(VOCABULARY).flatMap((specs) =>
      Object.entries(specs).flatMap(([name, spec]) => [name, ...Object.keys(spec.inside ?? {})]),
    ),
  ),
];

/** Schemes that a link in a body may have, and what their ids name. */
export const LINK_SCHEMES = ['code', 'symptom', 'procedure', 'family', 'source'] as const;
export type LinkScheme = (typeof LINK_SCHEMES)[number];

export const CODE_LANGUAGES = ['powershell', 'kusto', 'http', 'bash', 'json', 'xml', 'text'] as const;
