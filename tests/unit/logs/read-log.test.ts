import { describe, expect, test } from 'vitest';
import { readLog, UnknownFormat } from '../../../src/logs/read-log.ts';
import { makeLog } from '../../fixtures/logs/make-log.ts';
import { csv, FEW, readPieces, row } from './examples.ts';

async function foundIn(text: string): Promise<string[]> {
  const error = await readPieces(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnknownFormat);
  return (error as UnknownFormat).found;
}

describe('a file that is no sign-in log is refused with what it has', () => {
  test.each([
    ['an empty file', '', []],
    ['a file of blanks', ' \n\ufeff\r\n', []],
    ['another CSV', 'Name,"Date, time"\r\nAna,1', ['Name', 'Date, time']],
    ['another CSV with semicolons', 'Name;Date\n', ['Name', 'Date']],
    ['a text', 'Hello\nworld', ['Hello']],
    ['another JSON object', '{"error":{"code":"x"},"more":1}', ['error', 'more']],
    ['another JSON array', '[{"a":1,"__proto__":2},{"b":1}]', ['a', '__proto__']],
    ['an array of numbers', '[1,2,3]', []],
    ['broken JSON', '{"a":', []],
    ['an empty object', '{}', []],
    [
      'users of Graph, which have a time and an ID as well',
      '{"value":[{"id":"1","createdDateTime":"2026-01-01T00:00:00Z"}]}',
      ['id', 'createdDateTime'],
    ],
  ])('%s', async (_what, text, found) => {
    expect(await foundIn(text)).toEqual(found);
  });

  test('cut to 20 names of 60 characters', async () => {
    const found = await foundIn(`${Array.from({ length: 50 }, (_, index) => `${index}${'x'.repeat(100)}`).join(',')}\n`);
    expect(found).toHaveLength(20);
    expect(found[0]).toHaveLength(60);
  });

  test('also when its first line does not end', async () => {
    expect(await foundIn('x,'.repeat(100_000))).toEqual(Array(20).fill('x'));
  });
});

describe('while it reads', () => {
  test('it says how far it is, more than once for a long chunk', async () => {
    let text = '';
    for await (const piece of makeLog({ count: 1000 })) text += piece;
    const said: number[] = [];
    await readLog(iterate(text, '\r\n'), { progress: (read) => said.push(read) });
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.at(-1)).toBe(text.length + 2);
  });

  test('other tasks have their turn within a long chunk', async () => {
    let text = '';
    for await (const piece of makeLog({ count: 1000 })) text += piece;
    let turns = 0;
    let isDone = false;
    const reading = readLog(iterate(text)).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
    await reading;
    expect(turns).toBeGreaterThan(3);
  });

  test('it stops when it is told to, gives the reason, and lets go of the file', async () => {
    const aborting = new AbortController();
    let pieces = 0;
    let isReturned = false;
    const endless = (async function* () {
      try {
        for (;;) {
          yield csv(FEW, row('r1'));
          if (++pieces === 3) aborting.abort(new Error('enough'));
        }
      } finally {
        isReturned = true;
      }
    })();
    await expect(readLog(endless, { signal: aborting.signal })).rejects.toThrow('enough');
    expect(isReturned).toBe(true);
  });

  test('it does not begin when it is told not to', async () => {
    await expect(readLog(iterate('x'), { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
  });

  test('what goes wrong with the file goes wrong with the reading', async () => {
    const broken = (async function* () {
      yield csv(FEW, row('r1'));
      throw new Error('file gone');
    })();
    await expect(readLog(broken)).rejects.toThrow('file gone');
  });
});

async function* iterate(...pieces: string[]): AsyncGenerator<string> {
  yield* pieces;
}
