import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npx node tools/complete-lockfile.ts`, after `npm install`: writes the platform packages into package-lock.json that
 * the registry in use does not offer (builds for macOS, say). Without them `npm ci` refuses the file there, and the
 * machines that need them could not install. They are optional and bound to their platform, so nobody else loads them.
 * What a registry does not offer has no checksum to record; an `npm install` against one that does fills it in.
 */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const PLATFORM =
  /(android|darwin|linux|win32|windows|freebsd|openbsd|netbsd|sunos|aix|openharmony)-(arm64|x64|arm|ia32|loong64|riscv64|s390x|ppc64|mips64el)(?:-(gnu|musl|msvc|gnueabihf|musleabihf))?/;
const EXACT = /^\d+\.\d+\.\d+/;

/** Optional packages that the lockfile names but does not hold, by path, as npm would write them. */
export function missingPlatforms({ packages }: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [dependent, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const known = { ...packages, ...missing };
      const found = resolve(known, dependent, name);
      if (found && (!EXACT.test(range) || found.version === range)) continue;
      // Beside its namesake of another version a package is installed below the one that asks for it.
      const top = `node_modules/${name}`;
      const place = known[top] ? `${dependent}/${top}` : top;
      missing[place] = { version: range.replace(/^[\^~]/, ''), ...platformOf(name), optional: true };
    }
  }
  return missing;
}

/** The package that `dependent` gets when it imports `name`: the nearest one on the way up. */
function resolve(packages: Lockfile['packages'], dependent: string, name: string): LockedPackage | undefined {
  for (let place = dependent; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const found = packages[`${place ? `${place}/` : ''}node_modules/${name}`];
    if (found || place === '') return found;
  }
}

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  if (name.includes('wasm32')) return { cpu: ['wasm32'] };
  const [, os, cpu, abi = ''] = PLATFORM.exec(name) ?? [];
  if (!os || !cpu) return {};
  const libc = abi.startsWith('musl') ? ['musl'] : abi.startsWith('gnu') && os === 'linux' ? ['glibc'] : undefined;
  return { os: [os === 'windows' ? 'win32' : os], cpu: [cpu], ...(libc ? { libc } : {}) };
}

/** The same lockfile with the missing packages in it, in npm's order. */
export function completeLockfile(lock: Lockfile): Lockfile {
  const packages = { ...lock.packages, ...missingPlatforms(lock) };
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  writeFileSync(file, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
  console.log(`Added: ${Object.keys(missingPlatforms(lock)).join(', ') || 'nothing; the lockfile was complete'}`);
}
