import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds Pagefind's index over the finished pages. A build without search is a failed build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          logger.info(`${await writeIndex(folder)} pages indexed`);
        } catch (error) {
          throw new Error(`The search index could not be made: ${error instanceof Error ? error.message : error}`, { cause: error });
        } finally {
          // Pagefind runs as a process of its own, which would outlive a build that failed.
          await close();
        }
      },
    },
  };
}

/** Indexes the pages in `folder` and returns their number. Throws with all that Pagefind reports. */
async function writeIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(problems.join('; '));
  return added.page_count;
}
