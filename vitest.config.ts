import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Without the flag the grammar of PowerShell is optimised for ten seconds of both cores in every process that loads
      // it, and its exit waits: https://github.com/nodejs/node/issues/63421
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/architecture.test.ts'],
          execArgv: ['--liftoff-only'],
        },
      },
      { test: { name: 'built', include: ['tests/build/**/*.test.ts'] } },
      // Three browsers on two cores: one file at a time, and time for browsers to start.
      {
        test: {
          name: 'offline',
          include: ['tests/offline/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
