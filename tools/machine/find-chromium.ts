import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../user-error.ts';

/** Names that a Chromium has in PATH, and the paths where systems install one. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PLAYWRIGHT_CLI = path.resolve('node_modules', '@playwright', 'test', 'cli.js');
const MINUTE = 60_000;

export interface Machine {
  env: Record<string, string | undefined>;
  exists(file: string): boolean;
  /** Whether a browser that exists can start: Ubuntu's `chromium` may be a pointer to a snap, Playwright's may lack libraries. */
  starts(file: string): boolean;
  /** Path of Playwright's own browser, whether or not it is installed. */
  playwright(): string | undefined;
  /** Runs a command for a limited time and says whether it succeeded. */
  run(command: string, args: string[], milliseconds: number): boolean;
  isRoot: boolean;
  say(text: string): void;
}

/**
 * Where a Chromium is on this machine, or undefined. CHROMIUM_PATH comes first, then Playwright's own, then the system's.
 * Throws a UserError when CHROMIUM_PATH names nothing that starts.
 */
export function findChromium(machine: Machine): string | undefined {
  const usable = (file: string) => machine.exists(file) && machine.starts(file);
  const asked = machine.env.CHROMIUM_PATH;
  if (asked) {
    if (!machine.exists(asked)) throw new UserError(`CHROMIUM_PATH names ${asked}, which does not exist.`);
    if (!machine.starts(asked)) throw new UserError(`CHROMIUM_PATH names ${asked}, which does not start. Name a Chromium or Chrome.`);
    return asked;
  }
  const own = machine.playwright();
  const folders = (machine.env.PATH ?? machine.env.Path ?? '').split(path.delimiter).filter(Boolean);
  const inPath = folders.flatMap((folder) => NAMES.flatMap((name) => [path.join(folder, name), path.join(folder, `${name}.exe`)]));
  return [...(own ? [own] : []), ...inPath, ...PLACES].find(usable);
}

/**
 * Finds a Chromium or installs one: Playwright's own, else the distribution's package.
 * Throws one sentence that says what to install when neither is possible.
 */
export function ensureChromium(machine: Machine): string {
  const found = findChromium(machine);
  if (found) return found;
  machine.say('No Chromium on this machine: installing one for the browser tests, which can take some minutes.');
  for (const install of waysToInstall(machine)) {
    const installed = install() ? findChromium(machine) : undefined;
    if (installed) return installed;
  }
  throw new UserError(
    'The browser tests need Chromium and it could not be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
  );
}

function waysToInstall(machine: Machine): (() => boolean)[] {
  /** Package managers get long: one that is stopped halfway leaves the system's packages in pieces. */
  const system = (...command: string[]) => {
    const [first, ...rest] = [...(machine.isRoot ? [] : ['sudo', '-n']), ...command] as [string, ...string[]];
    return machine.run(first, rest, 15 * MINUTE);
  };
  return [
    () => machine.run(process.execPath, [PLAYWRIGHT_CLI, 'install', 'chromium'], 4 * MINUTE),
    () =>
      machine.exists('/usr/bin/apt-get') &&
      system('apt-get', 'update', '-qq') &&
      system('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', 'chromium'),
    () => machine.exists('/usr/bin/dnf') && system('dnf', 'install', '-y', 'chromium'),
    () => machine.exists('/sbin/apk') && system('apk', 'add', 'chromium'),
  ];
}

/** The machine this runs on. */
export async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('@playwright/test');
  return {
    env: process.env,
    exists: existsSync,
    // On Windows `--version` opens a window instead of printing.
    starts: (file) => process.platform === 'win32' || run(file, ['--version'], 5 * MINUTE),
    playwright: () => {
      try {
        return chromium.executablePath();
      } catch {
        return undefined;
      }
    },
    run,
    isRoot: process.getuid?.() === 0,
    say: (text) => console.log(text),
  };
}

function run(command: string, args: string[], timeout: number): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout });
    return true;
  } catch {
    return false;
  }
}
