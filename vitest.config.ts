import { defineConfig } from 'vitest/config';
import { HANGS } from './tests/support/patience.ts';

/**
 * Tests assert what comes out, never how soon: a machine with other work takes many times as long as an idle one.
 * The limits only end what would never end, so that a run says which test hangs.
 */
const patient = { testTimeout: HANGS, hookTimeout: HANGS, teardownTimeout: HANGS };

const MOCKED = ['tests/unit/**/*.mocked.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: MOCKED,
          // What they test keeps no state but caches, so a process for each file would only load the same modules again.
          isolate: false,
          // Without the flag the grammar of PowerShell is optimised for ten seconds of both cores in every process that
          // loads it, and its exit waits: https://github.com/nodejs/node/issues/63421
          execArgv: ['--liftoff-only'],
        },
      },
      // A module that one file replaces would be replaced for the next as well.
      { test: { ...patient, name: 'unit-mocked', include: MOCKED } },
      { test: { ...patient, name: 'built', include: ['tests/build/**/*.test.ts'] } },
      // Each file starts a browser or two; the steps beside this one keep the other cores busy.
      { test: { ...patient, name: 'offline', include: ['tests/offline/**/*.test.ts'], fileParallelism: false } },
      { test: { ...patient, name: 'hosts', include: ['tests/hosts/**/*.test.ts'] } },
    ],
  },
});
