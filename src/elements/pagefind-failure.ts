/** Pagefind could not be loaded, or broke off in the middle of a search. No error of the guide's own code is one. */
export class PagefindFailure extends Error {
  override readonly name = 'PagefindFailure';
}

/** What Pagefind gives. Throws a PagefindFailure where it rejects. */
export async function fromPagefind<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    throw new PagefindFailure('Pagefind failed', { cause });
  }
}
