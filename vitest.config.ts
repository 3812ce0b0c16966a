import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/architecture.test.ts'] } },
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
