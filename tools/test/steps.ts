import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, thisMachine } from '../machine/find-chromium.ts';
import { ensureEngines } from '../machine/find-engines.ts';
import { ensureNginx } from '../machine/find-nginx.ts';
import { asOne, type Outcome, playwrightOutcome, vitestOutcome } from './outcome.ts';
import { type Print, runNode } from './run-program.ts';
import type { Step } from './run-steps.ts';
import { buildSites, requireSites } from './sites.ts';

const REPORTS = path.resolve('.build', 'reports');
const bin = (file: string) => path.resolve('node_modules', file);

/** Every check and every test of the project: what is soon done and says most comes first. */
export const STEPS: Step[] = [
  // Astro's own command and not the checker behind it: a fresh copy has no generated types yet.
  { name: 'types', run: (print) => check(print, bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning') },
  { name: 'lint', run: (print) => check(print, bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings') },
  { name: 'content', run: (print) => check(print, 'tools/run.mjs', 'check') },
  { name: 'unit', run: (print) => vitest('unit', print) },
  { name: 'site', run: buildSites },
  { name: 'built', after: 'site', run: (print) => ofSites(() => vitest('built', print)) },
  {
    name: 'browser',
    after: 'site',
    run: (print) =>
      ofSites(async () => playwright(print, { CHROMIUM_PATH: ensureChromium({ ...(await thisMachine()), say: sayWith(print) }) })),
  },
  {
    name: 'offline',
    after: 'site',
    run: (print) =>
      ofSites(async () => {
        const machine = { ...(await thisMachine()), say: sayWith(print) };
        return vitest('offline', print, { ...ensureEngines(machine), CHROMIUM_PATH: ensureChromium(machine) });
      }),
  },
  {
    name: 'hosts',
    after: 'site',
    run: (print) =>
      ofSites(async () => {
        const machine = { ...(await thisMachine()), say: sayWith(print) };
        return vitest('hosts', print, { ...ensureNginx(machine), CHROMIUM_PATH: ensureChromium(machine) });
      }),
  },
];

async function check(print: Print, ...args: string[]): Promise<Outcome> {
  return asOne(await runNode(args, { print }));
}

async function vitest(project: string, print: Print, env: Record<string, string> = {}): Promise<Outcome> {
  const file = reportFile(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return vitestOutcome(await runNode([bin('vitest/vitest.mjs'), 'run', '--project', `${project}*`, ...reporters], { print, env }), file);
}

async function playwright(print: Print, env: Record<string, string>): Promise<Outcome> {
  const file = reportFile('browser');
  const args = [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  return playwrightOutcome(await runNode(args, { print, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } }), file);
}

/** Where a runner writes its report; an old one is removed, so that it cannot pass for this run's. */
function reportFile(name: string): string {
  const file = path.join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function ofSites(run: () => Promise<Outcome>): Promise<Outcome> {
  requireSites();
  return run();
}

function sayWith(print: Print): (text: string) => void {
  return (text) => print(`${text}\n`);
}
