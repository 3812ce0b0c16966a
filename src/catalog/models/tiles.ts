import type { Family } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';

/** A page as an overview shows it: its title, and what is on it. */
export interface Tile {
  href: string;
  title: string;
  text: string;
}

/** A number of codes in words: "1 code", "12 codes". */
export function countOfCodes(count: number): string {
  return `${count} ${count === 1 ? 'code' : 'codes'}`;
}

export function familyTile({ id, title, summary, codes }: Family): Tile {
  return { href: pageUrl('family', id), title, text: `${summary} ${countOfCodes(codes.length)}.` };
}
