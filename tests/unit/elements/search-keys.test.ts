import { describe, expect, test } from 'vitest';
import { handleKey } from '../../../src/elements/search-keys.ts';
import type { SearchList } from '../../../src/elements/search-list.ts';

/** What a key did, in order; `kept` where the input did not get it. */
function press(key: string, { isActive = false, canGoBack = false, ...modifiers }: Partial<KeyboardEvent> & Record<string, unknown> = {}) {
  const done: string[] = [];
  const list = {
    active: isActive ? { click: () => done.push('open') } : undefined,
    activate: (option: unknown) => done.push(option === undefined ? 'leave the list' : 'activate'),
  } as unknown as SearchList;
  const event = { key, preventDefault: () => done.push('kept'), ...modifiers } as unknown as KeyboardEvent;
  handleKey(event, list, {
    move: (step) => done.push(step === 1 ? 'down' : 'up'),
    goBack: () => {
      if (canGoBack) done.push('back');
      return Boolean(canGoBack);
    },
  });
  return done;
}

const lines = (at: number) => ({ rows: 2, value: 'one\ntwo', selectionStart: at, selectionEnd: at });

describe('in a search box', () => {
  test.each<[what: string, key: string, state: Record<string, unknown>, done: string[]]>([
    ['arrow down stays in several lines until their end', 'ArrowDown', { target: lines(3) }, []],
    ['arrow down leaves the end of several lines', 'ArrowDown', { target: lines(7) }, ['down', 'kept']],
    ['arrow up stays in several lines until their beginning', 'ArrowUp', { target: lines(3) }, []],
    ['arrow down goes on in the list', 'ArrowDown', { target: lines(3), isActive: true }, ['down', 'kept']],
    ['Enter with Shift begins a line', 'Enter', { isActive: true, shiftKey: true }, []],
    ['arrow down goes down', 'ArrowDown', {}, ['down', 'kept']],
    ['arrow up goes up', 'ArrowUp', {}, ['up', 'kept']],
    ['Escape undoes a step', 'Escape', { canGoBack: true }, ['back', 'kept']],
    ['Escape is the input’s when there is no step', 'Escape', {}, []],
    ['Enter opens the active result', 'Enter', { isActive: true }, ['open', 'kept']],
    ['Enter submits when no result is active', 'Enter', {}, []],
    ['Home goes back to the text', 'Home', { isActive: true }, ['leave the list']],
    ['End goes back to the text', 'End', { isActive: true }, ['leave the list']],
    ['a letter is typed', 'a', { isActive: true }, []],
    ['a key with Ctrl is the browser’s', 'ArrowDown', { ctrlKey: true }, []],
    ['a key that composes a letter is the keyboard’s', 'Enter', { isActive: true, isComposing: true }, []],
  ])('%s', (_what, key, state, done) => {
    expect(press(key, state)).toEqual(done);
  });
});
