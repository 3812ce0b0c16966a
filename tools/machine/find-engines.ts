import path from 'node:path';
import { UserError } from '../user-error.ts';
import type { Machine } from './find-chromium.ts';

/** A program that the tests of the offline copy need besides Chromium. */
interface Program {
  /** The environment variable that names it, and in which the tests find it. */
  variable: string;
  what: string;
  names: string[];
  places: string[];
  /** Debian's and Ubuntu's package. */
  packaged: string;
}

const FIREFOX: Program = {
  variable: 'FIREFOX_PATH',
  what: 'Firefox',
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  packaged: 'firefox-esr',
};
/** WebKitGTK's driver starts its little browser, which needs a screen. */
const WEBKIT: Program[] = [
  {
    variable: 'WEBKIT_DRIVER_PATH',
    what: 'WebKitGTK',
    names: ['WebKitWebDriver'],
    places: [],
    packaged: 'webkit2gtk-driver',
  },
  {
    variable: 'MINIBROWSER_PATH',
    what: "WebKitGTK's MiniBrowser",
    names: ['MiniBrowser'],
    places: ['x86_64', 'aarch64'].flatMap((cpu) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
    packaged: 'webkit2gtk-driver',
  },
  { variable: 'XVFB_PATH', what: 'Xvfb', names: ['Xvfb'], places: [], packaged: 'xvfb' },
];

/** Kiwix: what makes the ZIM file, what searches it, and what serves it. */
const KIWIX: Program[] = [
  { variable: 'ZIMWRITERFS_PATH', what: 'zimwriterfs', names: ['zimwriterfs'], places: [], packaged: 'zim-tools' },
  { variable: 'ZIMSEARCH_PATH', what: 'zimsearch', names: ['zimsearch'], places: [], packaged: 'zim-tools' },
  { variable: 'KIWIX_SERVE_PATH', what: 'kiwix-serve', names: ['kiwix-serve'], places: [], packaged: 'kiwix-tools' },
];

/**
 * Finds Firefox and, on Linux, WebKitGTK and Kiwix, or installs them with apt, and returns the environment that the tests expect.
 * Throws one sentence that says what to install where that is not possible.
 */
export function ensureEngines(machine: Machine, platform: NodeJS.Platform = process.platform): Record<string, string> {
  const wanted = [FIREFOX, ...(platform === 'linux' ? [...WEBKIT, ...KIWIX] : [])];
  if (platform !== 'linux')
    machine.say('WebKitGTK and the tools of Kiwix are installed on Linux only: here the offline copy is tested in Chromium and Firefox.');
  const missing = wanted.filter((program) => !find(program, machine));
  if (missing.length > 0) install(missing, machine);
  return Object.fromEntries(wanted.map((program) => [program.variable, find(program, machine) ?? cannot(program)]));
}

function find({ variable, names, places }: Program, machine: Machine): string | undefined {
  const asked = machine.env[variable];
  if (asked) {
    if (!machine.exists(asked)) throw new UserError(`${variable} names ${asked}, which does not exist.`);
    return asked;
  }
  const folders = (machine.env.PATH ?? machine.env.Path ?? '').split(path.delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...places].find((file) => machine.exists(file));
}

function install(programs: Program[], machine: Machine): void {
  machine.say(`Installing for the tests of the offline copy: ${programs.map(({ what }) => what).join(', ')}. This can take some minutes.`);
  if (!machine.exists('/usr/bin/apt-get')) return;
  const prefix = machine.isRoot ? [] : ['sudo', '-n'];
  const packages = [...new Set(programs.map(({ packaged }) => packaged))];
  const run = (...command: string[]) =>
    machine.run((prefix[0] ?? command[0]) as string, prefix.length > 0 ? [...prefix.slice(1), ...command] : command.slice(1), 15 * 60_000);
  run('apt-get', 'update', '-qq');
  run('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', ...packages);
}

function cannot({ what, packaged, variable }: Program): never {
  throw new UserError(
    `The offline copy is tested in ${what}, which could not be installed: install the package ${packaged}, or set ${variable}.`,
  );
}
