import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';

const { close, createIndex } = vi.hoisted(() => ({ close: vi.fn(async () => null), createIndex: vi.fn() }));
vi.mock('pagefind', () => ({ close, createIndex }));

const site = path.resolve('dist');
const index = { addDirectory: vi.fn(), writeFiles: vi.fn() };

/** What the integration does with a finished site, and the lines it logs. */
async function finish(): Promise<string[]> {
  const lines: string[] = [];
  const hook = searchIndex().hooks['astro:build:done'] as NonNullable<AstroIntegration['hooks']['astro:build:done']>;
  const logger = { info: (line: string) => lines.push(line) };
  await hook({ dir: pathToFileURL(`${site}/`), logger } as unknown as Parameters<typeof hook>[0]);
  return lines;
}

beforeEach(() => {
  createIndex.mockResolvedValue({ index, errors: [] });
  index.addDirectory.mockResolvedValue({ page_count: 3, errors: [] });
  index.writeFiles.mockResolvedValue({ errors: [] });
});
afterEach(() => void vi.clearAllMocks());

describe('the search index', () => {
  test('is written beside the pages, and the build says how many are in it', async () => {
    expect(await finish()).toEqual(['3 pages indexed']);
    expect(index.writeFiles).toHaveBeenCalledWith({ outputPath: path.join(site, 'pagefind') });
    expect(close).toHaveBeenCalledOnce();
  });

  test('that cannot be made fails the build with its cause, and leaves no process running', async () => {
    const cause = new Error('no room on the disk');
    index.addDirectory.mockRejectedValue(cause);
    await expect(finish()).rejects.toMatchObject({ message: 'The search index could not be made: no room on the disk', cause });
    expect(close).toHaveBeenCalledOnce();
  });

  test('that Pagefind reports problems about fails the build with all of them', async () => {
    index.addDirectory.mockResolvedValue({ page_count: 2, errors: ['one page is no HTML'] });
    index.writeFiles.mockResolvedValue({ errors: ['one file was not written'] });
    await expect(finish()).rejects.toThrow('one page is no HTML; one file was not written');
    expect(close).toHaveBeenCalledOnce();
  });

  test('that does not start fails the build with the reason', async () => {
    createIndex.mockResolvedValue({ index: undefined, errors: ['the language is unknown'] });
    await expect(finish()).rejects.toThrow('the language is unknown');
    expect(close).toHaveBeenCalledOnce();
  });
});
