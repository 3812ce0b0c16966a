import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, type Reader, startReader } from '../support/readers.ts';
import { type Deployment, inFolder, onHost } from './deployments.ts';
import { answers, JOURNEYS } from './journeys.ts';
import { QUERIES } from './queries.ts';

/** WebKitGTK is on Linux only; elsewhere `npm test` says that it is left out. */
const ENGINES: Engine[] = process.platform === 'linux' ? ['chromium', 'firefox', 'webkit'] : ['chromium', 'firefox'];

const expected = { journeys: new Map<string, unknown>(), answers: {} as Awaited<ReturnType<typeof answers>> };

beforeAll(async () => {
  const host = await onHost();
  const reader = await startReader('chromium');
  for (const [name, journey] of Object.entries(JOURNEYS)) expected.journeys.set(name, await journey(reader, host));
  expected.answers = await answers(reader, host);
  await reader.close();
  await host.close();
});

describe.each(ENGINES)('opened from a folder in %s, without a network, the copy gives what the site gives:', (engine) => {
  let reader: Reader;
  let folder: Deployment;
  beforeAll(async () => {
    folder = inFolder();
    reader = await startReader(engine);
  });
  afterAll(async () => {
    await reader?.close();
    await folder?.close();
  });

  // The driver of WebKitGTK cannot print.
  test.each(Object.keys(JOURNEYS).filter((name) => engine !== 'webkit' || name !== 'a page in print'))('%s', async (name) => {
    expect(await JOURNEYS[name]?.(reader, folder)).toEqual(expected.journeys.get(name));
    expect(await reader.problems()).toEqual([]);
  });

  test('the first five results of fifty queries, in their order', async () => {
    expect(QUERIES).toHaveLength(50);
    expect(await answers(reader, folder)).toEqual(expected.answers);
    expect(await reader.problems()).toEqual([]);
  });
});
