import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lets `make` fill a fresh folder, which takes the place of `target` only when it succeeds: a failure leaves what was
 * there alone, and leaves nothing half done. Throws what `make` throws.
 */
export async function replaceFolder(target: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const place = path.resolve(target);
  const fresh = `${place}.new`;
  const old = `${place}.old`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await make(fresh);
  } catch (error) {
    // What still writes when a build fails must not hide why it failed: ENOTEMPTY is tried again, and what is left, left.
    await rm(fresh, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
    throw error;
  }
  await rm(old, { recursive: true, force: true });
  await rename(place, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, place);
  await rm(old, { recursive: true, force: true });
}
