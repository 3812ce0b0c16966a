import { withStorage } from './with-storage.ts';

/** Under this name the case of a tab is in its sessionStorage. */
export const CASE_KEY = 'case';

/** Whether this tab holds a case: asked on every page, before anything is loaded that could read it. */
export function hasCase(): boolean {
  return withStorage((storage) => storage.getItem(CASE_KEY) !== null) ?? false;
}
