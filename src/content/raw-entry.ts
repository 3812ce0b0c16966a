import type { MdxKind } from './collections.ts';
import type { LocatedYaml } from './read/located-yaml.ts';
import type { Reference } from './reference.ts';

/**
 * A document, shared piece or register row as it was written, whether it is valid or not: rules about single names read this,
 * so that an error in one field does not hide the next.
 */
export interface RawEntry {
  kind: MdxKind | 'row';
  file: string;
  /** The file name without its ending; the code of a row. */
  id: string;
  raw: Record<string, unknown>;
  at: LocatedYaml['at'];
  /** What the fields name and say. */
  fieldReferences: Reference[];
  /** What the body names and says. */
  bodyReferences: Reference[];
}

/** The fields of a map; none when something else was written. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The items of a list with their positions in it; none when something else was written. */
export function itemsOf(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}
