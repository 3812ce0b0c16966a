import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { offlineCopy } from '../src/integrations/offline/offline-copy.ts';
import { build } from './build.ts';
import { thisEdition } from './edition.ts';
import { ensureChromium, thisMachine } from './find-chromium.ts';
import { ensureEngines } from './find-engines.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * `npm test [-- step …]`: every check and every test, in this order. All steps run even when one fails, so that
 * one run tells everything, but for tests of a site that was not built. The last line counts.
 */
interface Outcome {
  passed: number;
  failed: number;
}
interface Step {
  run(): Outcome | Promise<Outcome>;
  /** Whether it tests the files that the step `site` makes. */
  needsSite?: boolean;
}
const REPORTS = path.resolve('.build', 'reports');
const SITES = [
  { outDir: '.build/web', base: '/', copy: '.build/offline' },
  { outDir: '.build/sub', base: '/kb/entra/', copy: '.build/offline-sub' },
];
const bin = (file: string) => path.resolve('node_modules', file);

const STEPS: Record<string, Step> = {
  // Astro's own command and not the checker behind it: a fresh copy has no generated types yet.
  types: { run: () => asOne(node(bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning')) },
  lint: { run: () => asOne(node(bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings')) },
  content: { run: () => asOne(node('tools/run.mjs', 'check')) },
  unit: { run: () => vitest('unit') },
  site: {
    run: async () => {
      const edition = thisEdition();
      for (const { copy, ...site } of SITES)
        await replaceFolder(copy, (fresh) =>
          build({ ...site, site: 'https://guide.example', integrations: [offlineCopy(edition, fresh, { withBook: true })] }),
        );
      return { passed: SITES.length, failed: 0 };
    },
  },
  built: { run: () => vitest('built'), needsSite: true },
  browser: {
    run: async () => {
      process.env.CHROMIUM_PATH = ensureChromium(await thisMachine());
      return playwright();
    },
    needsSite: true,
  },
  offline: {
    run: async () => {
      const machine = await thisMachine();
      Object.assign(process.env, ensureEngines(machine), { CHROMIUM_PATH: ensureChromium(machine) });
      return vitest('offline');
    },
    needsSite: true,
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}". Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(1);
}

mkdirSync(REPORTS, { recursive: true });
const total: Outcome = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  if (step.needsSite && failures.includes('site')) {
    console.log('Left out, because the site could not be built.');
    continue;
  }
  const outcome = await outcomeOf(step);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed > 0) failures.push(name);
}
console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nEverything passed.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    if (step.needsSite && !SITES.every(({ outDir }) => existsSync(outDir)))
      throw new Error('There is no built site to test. Put the step "site" before it: npm test -- site built browser.');
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function node(...args: string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

function asOne(ok: boolean): Outcome {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(project: string): Outcome {
  const file = path.join(REPORTS, `${project}.json`);
  rmSync(file, { force: true });
  const ok = node(
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  return counted(ok, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

function playwright(): Outcome {
  const file = path.join(REPORTS, 'browser.json');
  rmSync(file, { force: true });
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  const ok = node(bin('@playwright/test/cli.js'), 'test', '--reporter=list,json');
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
  return counted(ok, report?.stats.expected ?? 0, (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0));
}

/** A runner that failed without naming a test, or ran none at all, has failed. */
function counted(ok: boolean, passed: number, failed: number): Outcome {
  return { passed, failed: (ok && passed > 0) || failed > 0 ? failed : 1 };
}

function readReport<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
