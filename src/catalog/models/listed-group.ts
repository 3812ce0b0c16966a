import { fullCode } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import type { Kind } from '../../domain/kinds.ts';
import { urls } from '../../site.ts';
import type { Entry, Group, RegisterEntry } from '../entries.ts';
import { countOfCodes } from './tiles.ts';

/** A group as lists show it: once, for those of its codes that belong there. */
export interface ListedGroup {
  href: string;
  title: string;
  /** Which numbers it is for, in words. */
  codes: string;
  count: number;
  /** What is said of any of them. */
  kinds: Kind[];
  fixedBy: Fixer[];
}

/** Codes that lists show one by one. */
export function ungrouped(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.type === 'guide' || entry.group === undefined);
}

/** The groups of some codes, each for those of its codes that are among them. */
export function groupsAmong(entries: readonly Entry[], groups: readonly Group[]): ListedGroup[] {
  return groups.flatMap((group) => {
    const codes = group.codes.filter((code) => entries.includes(code));
    return codes.length > 0 ? [listed(group, codes)] : [];
  });
}

function listed({ id, title }: Group, codes: RegisterEntry[]): ListedGroup {
  const [first, last] = [codes[0], codes.at(-1)] as [RegisterEntry, RegisterEntry];
  const range = first === last ? fullCode(first.code) : `${fullCode(first.code)} … ${last.code}`;
  return {
    href: urls.group(id),
    title,
    codes: `${range} (${countOfCodes(codes.length)})`,
    count: codes.length,
    kinds: [...new Set(codes.map(({ kind }) => kind))],
    fixedBy: [...new Set(codes.flatMap(({ fixedBy }) => fixedBy))],
  };
}
