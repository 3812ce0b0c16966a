import { readFile } from 'node:fs/promises';

/** What the head of a finished page says to search engines. */
export interface PageFacts {
  /** Whether they are to leave the page out. */
  isHidden: boolean;
  /** The day that the page was last checked, as year-month-day, where it says so. */
  reviewed?: string;
}

/**
 * What the pages of a finished build say, by their addresses. `dir` is the folder of the build, `root` the address that it
 * will have there. The pages are asked and not the catalog, which a build has let go of when it has ended.
 */
export async function pageFacts(dir: URL, pages: readonly { pathname: string }[], root: URL): Promise<Map<string, PageFacts>> {
  const found = await Promise.all(
    pages
      // The page for wrong addresses is a file of its own, and nothing that anybody looks for.
      .filter(({ pathname }) => pathname !== '404/')
      .map(
        async ({ pathname }) =>
          [new URL(pathname, root).href, factsIn(await readFile(new URL(`${pathname}index.html`, dir), 'utf8'))] as const,
      ),
  );
  return new Map(found);
}

export function factsIn(html: string): PageFacts {
  const head = html.slice(0, html.indexOf('</head>'));
  const reviewed = /<meta property="article:modified_time" content="([^"]+)">/.exec(head)?.[1];
  return { isHidden: head.includes('<meta name="robots" content="noindex">'), ...(reviewed ? { reviewed } : {}) };
}
