import { readFile } from 'node:fs/promises';
import path from 'node:path';

const IMPORT = /\b(?:import|from)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** A file and all files that it imports by relative paths, directly or not. Throws when one of them is missing. */
export async function withImports(entry: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = await readFile(entry, 'utf8');
  for (const [, name] of text.matchAll(IMPORT)) await withImports(path.resolve(path.dirname(entry), name as string), found);
  return found;
}
