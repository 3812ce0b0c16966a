import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answers, Judge } from './judge.ts';

/**
 * Judges samples in a process of its own, which is gone when the promise resolves: the parsers take most of a gigabyte.
 * A worker thread would not do: V8 optimises the grammar's lexer, one huge WebAssembly function, in the background for
 * ten seconds and a gigabyte, every exit waits for it, and it can only be forbidden for a whole process.
 * https://github.com/nodejs/node/issues/63421
 */
export const judgeApart: Judge = async (batch) => {
  const child = fork(fileURLToPath(new URL('./judge-process.ts', import.meta.url)), {
    execArgv: ['--liftoff-only'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const exit = once(child, 'exit');
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.send(batch);
  const answers = await Promise.race([once(child, 'message').then(([message]) => message as Answers), exit.then(() => undefined)]);
  child.kill('SIGKILL');
  await exit;
  if (!answers) throw new Error(`The code samples could not be judged.\n${complaint}`);
  return answers;
};
