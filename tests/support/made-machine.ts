import type { Machine } from '../../tools/machine/find-chromium.ts';

/** A machine with these files, on which installing adds `installs`; what was run and said on it is noted. */
export function madeMachine(files: string[], { installs = [] as string[], ...more }: Partial<Machine> & { installs?: string[] } = {}) {
  const there = [...files];
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    env: { PATH: '/usr/bin' },
    exists: (file) => there.includes(file),
    starts: () => true,
    playwright: () => undefined,
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      there.push(...installs);
      return true;
    },
    isRoot: true,
    say: (text) => said.push(text),
    ...more,
  };
  return { machine, ran, said };
}
