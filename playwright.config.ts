import { defineConfig } from '@playwright/test';
import { ASKS, HANGS } from './tests/support/patience.ts';

/** Switches that a browser in a closed network and in a container needs. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.build/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // What comes is checked, not how soon: the limits only end what would never end.
  timeout: HANGS,
  expect: { timeout: ASKS },
  use: {
    browserName: 'chromium',
    launchOptions: { args, timeout: HANGS, ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}) },
  },
});
