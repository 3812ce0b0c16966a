import { cutSecrets } from '../decode/secrets.ts';
import { parseCase, type SignInCase } from '../domain/sign-in-case.ts';
import { CASE_KEY, withStorage } from './tab-storage.ts';

// The case is kept in this tab alone: in sessionStorage, or in memory, for as long as the page is open, where a browser
// withholds that.

const ARRIVAL_KEY = 'case:arrival';
let inMemory: string | null = null;

/** The case of this tab, or undefined where there is none. */
export function keptCase(): SignInCase | undefined {
  return parseCase(withStorage((storage) => storage.getItem(CASE_KEY)) ?? inMemory);
}

/** Keeps a case, without what looks like a secret in any of its texts; undefined clears it. Returns what is kept. */
export function keepCase(changed: SignInCase | undefined): SignInCase | undefined {
  const text = changed ? JSON.stringify(changed, (_, value) => (typeof value === 'string' ? cutSecrets(value) : value)) : null;
  const isKept = withStorage((storage) => {
    // What cannot be replaced would come back as an older case.
    storage.removeItem(CASE_KEY);
    if (text !== null) storage.setItem(CASE_KEY, text);
    return true;
  });
  inMemory = isKept ? null : text;
  return parseCase(text);
}

/** Keeps a case for the page that is opened next, which tells the reader of it. */
export function sendCase(sent: SignInCase): void {
  keepCase(sent);
  // Where nothing is kept, the next page cannot know of it, and has a field to paste into.
  withStorage((storage) => storage.setItem(ARRIVAL_KEY, '1'));
}

/** Whether the case came from the page before, once. */
export function takeArrival(): boolean {
  return (
    withStorage((storage) => {
      const hasArrived = storage.getItem(ARRIVAL_KEY) !== null;
      storage.removeItem(ARRIVAL_KEY);
      return hasArrived;
    }) ?? false
  );
}
