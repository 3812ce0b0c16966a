import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { SLOTS } from '../../domain/slots.ts';

/**
 * Changes whenever a verdict might: with the modules of this folder, with the slots that samples may hold, with the
 * versions of these packages, and with whatever else the verdicts depend on. Throws when a package is not installed.
 */
export function versionOf(packages: string[], ...others: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([Object.keys(SLOTS), others]));
  const folder = new URL('./', import.meta.url);
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)));
  for (const name of packages) hash.update(`${name} ${versionOfPackage(name)}`);
  return hash.digest('base64url');
}

function versionOfPackage(name: string): string {
  return JSON.parse(readFileSync(findPackageJSON(name, import.meta.url) as string, 'utf8')).version;
}
