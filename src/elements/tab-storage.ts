/** Under this name the case of a tab is in its sessionStorage. */
export const CASE_KEY = 'case';

/** What `use` gives of what this tab keeps; undefined where the browser withholds that, or it is full. */
export function withStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Whether this tab holds a case: asked on every page, before anything is loaded that could read it. */
export function hasCase(): boolean {
  return withStorage((storage) => storage.getItem(CASE_KEY) !== null) ?? false;
}
