import { cutSecrets } from '../decode/secrets.ts';
import { parseCase, type SignInCase } from '../domain/sign-in-case.ts';
import { CASE_KEY } from './case-key.ts';

// The case is kept in this tab alone: in sessionStorage, or in memory, for as long as the page is open, where a browser
// withholds that.

const ARRIVAL_KEY = 'case:arrival';
let inMemory: string | null = null;

/** The case of this tab, or undefined where there is none. */
export function keptCase(): SignInCase | undefined {
  try {
    return parseCase(sessionStorage.getItem(CASE_KEY));
  } catch {
    return parseCase(inMemory);
  }
}

/** Keeps a case, without what looks like a secret in any of its texts; undefined clears it. Returns what is kept. */
export function keepCase(changed: SignInCase | undefined): SignInCase | undefined {
  const text = changed ? JSON.stringify(changed, (_, value) => (typeof value === 'string' ? cutSecrets(value) : value)) : null;
  try {
    if (text === null) sessionStorage.removeItem(CASE_KEY);
    else sessionStorage.setItem(CASE_KEY, text);
  } catch {
    inMemory = text;
  }
  return parseCase(text);
}

/** Keeps a case for the page that is opened next, which tells the reader of it. */
export function sendCase(sent: SignInCase): void {
  keepCase(sent);
  try {
    sessionStorage.setItem(ARRIVAL_KEY, '1');
  } catch {
    // The next page cannot know of it, and has a field to paste into.
  }
}

/** Whether the case came from the page before, once. */
export function takeArrival(): boolean {
  try {
    const hasArrived = sessionStorage.getItem(ARRIVAL_KEY) !== null;
    sessionStorage.removeItem(ARRIVAL_KEY);
    return hasArrived;
  } catch {
    return false;
  }
}
