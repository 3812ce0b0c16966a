/** What authors may write in a section of one name. */
export interface SectionSpec {
  /** How often the section may appear: `one` means exactly once. */
  count: 'one' | 'optional' | 'any' | 'some';
  /** Attributes, and whether they are needed. */
  attributes: Record<string, 'required' | 'optional'>;
  /** Whether its attribute `by` may name several. */
  manyFixers?: true;
  /** Whether it holds numbered steps. */
  steps?: true;
  /** Sections that may appear directly inside. */
  inside?: SectionSpecs;
  /** It is empty, and names a shared piece that is a section of one of these names and is shown in its place. */
  includes?: readonly string[];
}
export type SectionSpecs = Readonly<Record<string, SectionSpec>>;

export const NONE = {};
export const CHECK: SectionSpec = { count: 'any', attributes: { title: 'required', where: 'optional', role: 'optional', id: 'required' } };
const FIX: SectionSpec = {
  count: 'some',
  attributes: { by: 'required', role: 'optional', where: 'optional', verify: 'required', undo: 'optional' },
  steps: true,
};
export const CAUSE: SectionSpec = {
  count: 'any',
  attributes: { title: 'required', tell: 'required', id: 'required' },
  inside: { Fix: FIX },
};
export const SHARED_PIECE: SectionSpec = { count: 'any', attributes: { id: 'required' }, includes: ['Check', 'Cause'] };
export const ANSWER: SectionSpec = {
  count: 'some',
  attributes: { title: 'required', by: 'optional', role: 'optional', where: 'optional' },
  manyFixers: true,
};
export const LIBRARY: SectionSpec = { count: 'any', attributes: { title: 'required', source: 'required' } };
export const PART: SectionSpec = {
  count: 'some',
  attributes: {
    title: 'required',
    id: 'required',
    from: 'optional',
    to: 'optional',
    path: 'optional',
    on: 'optional',
    shows: 'optional',
    codes: 'optional',
  },
};
