import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../user-error.ts';

/** Names that a Chromium has in PATH, and the paths where systems install one. The one without windows takes half the processor time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];
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

/** Debian's whole browser, beside which its package of the one without windows can be installed. */
const WHOLE = '/usr/bin/chromium';
const WITHOUT_WINDOWS = 'chromium-headless-shell';

/**
 * Finds a Chromium or installs one: Playwright's own, else the distribution's package. Where only Debian's whole browser is
 * found and packages can be installed, it adds the one without windows.
 * Throws one sentence that says what to install when neither is possible.
 */
export function ensureChromium(machine: Machine): string {
  const found = findChromium(machine);
  if (found && (found !== WHOLE || found === machine.env.CHROMIUM_PATH || !machine.isRoot)) return found;
  if (found) return installWithApt(machine, WITHOUT_WINDOWS) ? (findChromium(machine) ?? found) : found;
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
  return [
    () => machine.run(process.execPath, [PLAYWRIGHT_CLI, 'install', 'chromium'], 4 * MINUTE),
    () => installWithApt(machine, WITHOUT_WINDOWS) || installWithApt(machine, 'chromium'),
    () => machine.exists('/usr/bin/dnf') && asSystem(machine, 'dnf', 'install', '-y', 'chromium'),
    () => machine.exists('/sbin/apk') && asSystem(machine, 'apk', 'add', 'chromium'),
  ];
}

/** Installs a package of Debian or Ubuntu; the list of packages is brought up to date only where it does not do. */
function installWithApt(machine: Machine, name: string): boolean {
  const install = () => asSystem(machine, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', name);
  return machine.exists('/usr/bin/apt-get') && (install() || (asSystem(machine, 'apt-get', 'update', '-qq') && install()));
}

/** Package managers get long: one that is stopped halfway leaves the system's packages in pieces. */
function asSystem(machine: Machine, ...command: string[]): boolean {
  const [first, ...rest] = [...(machine.isRoot ? [] : ['sudo', '-n']), ...command] as [string, ...string[]];
  return machine.run(first, rest, 15 * MINUTE);
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
