import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runWhenSettled } from '../../../src/integrations/run-when-settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A task that takes 1,000 ms, and what it went through. */
function slowTask(fails = false) {
  const events: string[] = [];
  let count = 0;
  const task = async () => {
    const run = ++count;
    events.push(`begin ${run}`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    events.push(`end ${run}`);
    if (fails && run === 1) throw new Error('unreadable');
  };
  const request = runWhenSettled(task, 50, (error) => events.push(`failed: ${(error as Error).message}`));
  return { events, request };
}

describe('a check that many changes ask for', () => {
  test('runs once for all files of one save, when they have been written', async () => {
    const { events, request } = slowTask();
    request();
    await vi.advanceTimersByTimeAsync(40);
    request();
    await vi.advanceTimersByTimeAsync(40);
    request();
    await vi.advanceTimersByTimeAsync(49);
    expect(events).toEqual([]);
    await vi.runAllTimersAsync();
    expect(events).toEqual(['begin 1', 'end 1']);
  });

  test('runs once more after changes during it, not beside it, so that reports come in order', async () => {
    const { events, request } = slowTask();
    request();
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual(['begin 1']);
    request();
    await vi.advanceTimersByTimeAsync(200);
    request();
    await vi.runAllTimersAsync();
    expect(events).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  test('runs again for a change after it', async () => {
    const { events, request } = slowTask();
    request();
    await vi.runAllTimersAsync();
    request();
    await vi.runAllTimersAsync();
    expect(events).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  test('says that it failed, and still runs for the changes during and after it', async () => {
    const { events, request } = slowTask(true);
    request();
    await vi.advanceTimersByTimeAsync(100);
    request();
    await vi.runAllTimersAsync();
    expect(events).toEqual(['begin 1', 'end 1', 'failed: unreadable', 'begin 2', 'end 2']);
    request();
    await vi.runAllTimersAsync();
    expect(events.slice(-2)).toEqual(['begin 3', 'end 3']);
  });
});
