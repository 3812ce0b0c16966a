import path from 'node:path';
import { UserError } from '../user-error.ts';
import type { Machine } from './find-chromium.ts';

/** A program that tests need besides Chromium. */
export interface Program {
  /** The environment variable that names it, and in which the tests find it. */
  variable: string;
  what: string;
  names: string[];
  places: string[];
  /** Debian's and Ubuntu's package. */
  packaged: string;
}

/**
 * Finds programs or installs them with apt, and returns the environment that the tests expect. `tested` is what they test.
 * Throws one sentence that says what to install where that is not possible.
 */
export function ensurePrograms(programs: Program[], tested: string, machine: Machine): Record<string, string> {
  const missing = programs.filter((program) => !findProgram(program, machine));
  if (missing.length > 0) install(missing, tested, machine);
  return Object.fromEntries(programs.map((program) => [program.variable, findProgram(program, machine) ?? cannot(program, tested)]));
}

/** Where a program is, or undefined. Throws a UserError when its variable names nothing that exists. */
export function findProgram({ variable, names, places }: Program, machine: Machine): string | undefined {
  const asked = machine.env[variable];
  if (asked) {
    if (!machine.exists(asked)) throw new UserError(`${variable} names ${asked}, which does not exist.`);
    return asked;
  }
  const folders = (machine.env.PATH ?? machine.env.Path ?? '').split(path.delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...places].find((file) => machine.exists(file));
}

function install(programs: Program[], tested: string, machine: Machine): void {
  machine.say(`Installing for the tests of ${tested}: ${programs.map(({ what }) => what).join(', ')}. This can take some minutes.`);
  if (!machine.exists('/usr/bin/apt-get')) return;
  const prefix = machine.isRoot ? [] : ['sudo', '-n'];
  const packages = [...new Set(programs.map(({ packaged }) => packaged))];
  const run = (...command: string[]) =>
    machine.run((prefix[0] ?? command[0]) as string, prefix.length > 0 ? [...prefix.slice(1), ...command] : command.slice(1), 15 * 60_000);
  run('apt-get', 'update', '-qq');
  run('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', ...packages);
}

function cannot({ what, packaged, variable }: Program, tested: string): never {
  throw new UserError(
    `The tests of ${tested} need ${what}, which could not be installed: install the package ${packaged}, or set ${variable}.`,
  );
}
