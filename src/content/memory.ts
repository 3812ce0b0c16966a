/**
 * What has been read from a file is kept for the life of the process.
 * It hangs on globalThis because Vite gives the content configuration module instances of its own: the checks
 * before a build and the loaders during it would otherwise each parse every page.
 */
const KEY = Symbol.for('aadsts-guide.read-files');
type Memory = Map<string, { source: string; value: unknown }>;
const store = globalThis as { [KEY]?: Memory };

/** The value made from `source` under `key`, made anew only when the source differs from last time. */
export function remember<T>(key: string, source: string, make: () => T): T {
  store[KEY] ??= new Map();
  const known = store[KEY].get(key);
  if (known?.source === source) return known.value as T;
  const value = make();
  store[KEY].set(key, { source, value });
  return value;
}

/** The promise made under `key`, shared by everybody who asks for it until it is forgotten. */
export function share<T>(key: string, make: () => Promise<T>): Promise<T> {
  return remember(key, '', make);
}

/** Lets go of what is kept under one key. */
export function forget(key: string): void {
  store[KEY]?.delete(key);
}

/** Lets go of everything that was kept; a build calls it once its collections are filled. */
export function forgetAll(): void {
  store[KEY]?.clear();
}
