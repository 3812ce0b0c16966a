import { spawn } from 'node:child_process';

/** Takes what a step prints, as it comes. */
export type Print = (text: string) => void;

export interface ProgramOptions {
  print: Print;
  /** The folder it runs in, if not that of this process. */
  cwd?: string;
  /** Variables to set besides those of this process. */
  env?: Record<string, string>;
}

/** Runs a Node.js program of the project with this Node.js, and says whether it exited with 0. */
export function runNode(args: string[], { print, cwd, env = {} }: ProgramOptions): Promise<boolean> {
  const color = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...color, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
