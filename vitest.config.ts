import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/architecture.test.ts'] } },
      { test: { name: 'built', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});
