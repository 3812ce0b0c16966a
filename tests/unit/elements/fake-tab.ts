import { vi } from 'vitest';

/** Stands in for what a page has of its tab: the address, the present history entry and what the tab alone keeps. */
export function fakeTab(address = 'https://guide.example/') {
  const kept = new Map<string, string>();
  const location = new URL(address);
  const history = {
    state: null as unknown,
    replaceState(state: unknown, _title: string, to: string) {
      history.state = state;
      location.href = new URL(to, location).href;
    },
  };
  const sessionStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  for (const [name, value] of Object.entries({ location, history, sessionStorage })) vi.stubGlobal(name, value);
  return { location, history, kept };
}

/** An input that a reader types into, pastes into and drops onto, as far as scripts see it. */
export class FakeInput extends EventTarget {
  value = '';

  type(value: string, inputType = 'insertText'): void {
    this.value = value;
    this.dispatchEvent(Object.assign(new Event('input'), { inputType, data: value.at(-1) ?? null }));
  }

  /** `by` is how the text comes: by a paste or a drop, whose event holds it. */
  bring(text: string, by: 'paste' | 'drop'): void {
    const data = { getData: () => text };
    this.dispatchEvent(Object.assign(new Event(by), by === 'paste' ? { clipboardData: data } : { dataTransfer: data }));
    // Not every browser says how the text of an input event came.
    this.type(this.value + text, '');
  }
}
