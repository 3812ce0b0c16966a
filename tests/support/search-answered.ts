import { expect, vi } from 'vitest';
import { ASKS } from './patience.ts';
import type { Reader } from './readers.ts';

/** Waits until the search has shown all that it will show. Whoever leaves before that breaks off what is being loaded. */
export async function searchAnswered(reader: Reader): Promise<void> {
  const isReady = () =>
    reader.ask(() => {
      const panel = document.querySelector<HTMLElement>('.search__panel');
      return panel?.hidden === false && !panel.querySelector('[aria-busy]');
    });
  await vi.waitFor(async () => expect(await isReady(), 'the search has answered').toBe(true), { timeout: ASKS, interval: 50 });
}
