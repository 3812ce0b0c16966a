import type { Located } from './located.ts';

/** A sample of JSON, XML or HTTP, as far as rules have to know it. */
export interface NamedSample {
  /** What breaks it, and where; absent when it is well formed. */
  error?: { what: string; offset: number };
  /** Every name in it that a protocol gives, by the list of the registry that has to have it. */
  names: ProtocolName[];
}
export type ProtocolName = Located & { list: 'parameters' | 'members' | 'markup' };
