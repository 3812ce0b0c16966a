import { cutSecrets } from '../decode/secrets.ts';
import { withStorage } from './tab-storage.ts';

// What a reader pasted is kept in this tab alone: in sessionStorage, with secrets cut out, under a random key that the
// history entry holds. A browser may withhold the storage or find it full; then nothing is kept, and search works on.

const HANDED_OVER = 'search:handed-over';
const nameOf = (key: string) => `search:${key}`;

/** Keeps a text, under `key` where it had one before. Returns the key, or undefined where nothing can be kept. */
export function keepText(text: string, key = randomKey()): string | undefined {
  return put(nameOf(key), text) ? key : undefined;
}

/** The text under a key, or undefined where this tab holds none. */
export function keptText(key: string): string | undefined {
  return withStorage((storage) => storage.getItem(nameOf(key))) ?? undefined;
}

export function forgetText(key: string): void {
  withStorage((storage) => storage.removeItem(nameOf(key)));
}

/**
 * Leaves a text for the home page, which is opened next in this tab. Returns whether it can be found there: a page
 * opened from a file may share its storage with no other file (so in Firefox), and which do is not to be known here.
 */
export function handOver(text: string): boolean {
  return location.protocol !== 'file:' && put(HANDED_OVER, text);
}

/** Takes what another page left, once. Undefined where none did. */
export function takeHandedOver(): string | undefined {
  return (
    withStorage((storage) => {
      const text = storage.getItem(HANDED_OVER);
      storage.removeItem(HANDED_OVER);
      return text;
    }) ?? undefined
  );
}

function put(name: string, text: string): boolean {
  const safe = cutSecrets(text);
  return (
    withStorage((storage) => {
      // What cannot be replaced would come back as an older text.
      storage.removeItem(name);
      storage.setItem(name, safe);
      return true;
    }) ?? false
  );
}

/** Not crypto.randomUUID: a host without TLS has none. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
