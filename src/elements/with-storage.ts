/** What `use` gives of what this tab keeps; undefined where the browser withholds that, or it is full. */
export function withStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
