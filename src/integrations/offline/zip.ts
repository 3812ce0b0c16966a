import { type Zippable, zipSync } from 'fflate';

/**
 * A zip with the files in `folder`, the same bytes for the same files on every machine: sorted by name, dated alike,
 * packed by a library that computes the same everywhere. `date` is a day such as 2026-11-23.
 */
export function makeZip(folder: string, files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip holds local time without its zone; built from its parts, the date is the same in every zone.
  const mtime = new Date(year, month - 1, day);
  const tree: Zippable = {};
  for (const name of [...files.keys()].sort()) tree[`${folder}/${name}`] = [files.get(name) as Uint8Array, { level: 9, mtime }];
  return zipSync(tree);
}
