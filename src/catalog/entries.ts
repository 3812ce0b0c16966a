import type { DocumentKind, FrontOf, MdxKind, PluralOf } from '../content/collections.ts';
import type { Fixer } from '../domain/fixers.ts';
import type { Part } from '../domain/guide-body.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { GroupFields } from '../schema/group.ts';
import type { RegisterRow } from '../schema/register.ts';
import type { Role } from '../schema/role.ts';
import type { SourceFields } from '../schema/source.ts';

/** What every document carries beside what its author wrote: its path from the project's root. */
interface WithFile {
  file: string;
}
/**
 * What documents with a body carry: the procedures, codes, fixers and shared pieces that it names, in order of appearance,
 * with what the pieces name, and the file it waits in.
 */
interface WithBody extends WithFile {
  uses: string[];
  leadsTo: string[];
  fixers: Fixer[];
  includes: string[];
  bodyFile: string;
}
type Stored<T> = readonly { id: string; data: T }[];

type Documents = { [K in MdxKind as PluralOf[K]]: Stored<FrontOf[K] & WithBody> };

/** The collections of the content store as plain values, each in any order. */
export interface Collections extends Documents {
  register: Stored<RegisterRow & WithFile & { family: string }>;
  sources: Stored<SourceFields>;
  roles: Stored<Role>;
  groups: Stored<GroupFields>;
  mostMet: Stored<{ codes: number[]; symptoms: string[] }>;
  organisation: Stored<{ overlay?: Organisation | undefined }>;
}

/** A document of one kind as its author wrote it. */
export type DocumentOf<K extends DocumentKind> = FrontOf[K] & WithBody & { id: string };

/** Reads the body that waits in a file: trees of Markdown, their links still by id. */
export type ReadBody = <T>(file: string) => T;

type DataOf<K extends keyof Collections> = Collections[K][number]['data'];

/** Who can fix it, most likely first, as its fixes or answers name them. */
interface Fixable {
  fixedBy: Fixer[];
}
export type Guide = DataOf<'guides'> & Fixable & { type: 'guide' };
export type RegisterEntry = DataOf<'register'> & { type: 'register' };
/** A known code: written up in a guide, or listed in the register. */
export type Entry = Guide | RegisterEntry;
/** Something people see, mostly without a code; `leadsTo` are the codes that its answers name. */
export type Symptom = Omit<DataOf<'symptoms'>, 'leadsTo'> & Fixable & { id: string; leadsTo: Entry[] };
export type Family = DataOf<'families'> & { id: string; codes: Entry[]; symptoms: Symptom[] };
export type Procedure = DataOf<'procedures'> & { id: string; usedBy: Entry[] };
/** Codes whose messages lead to the same, with one page for all. */
export type Group = DataOf<'groups'> & { id: string; codes: RegisterEntry[] };
/** How something works; its parts are known without their prose. */
export type Topic = DataOf<'topics'> & { id: string; parts: Omit<Part<never>, 'body'>[] };
export type SharedPiece = DataOf<'shared'> & { id: string };
export type Source = DataOf<'sources'> & { id: string };
