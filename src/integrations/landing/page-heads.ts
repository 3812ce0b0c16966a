import { readFile } from 'node:fs/promises';

/** What the pages of a finished build say of themselves in their heads, by their addresses. */
export class PageHeads {
  /** The heads by the paths of the pages, without a slash before them. */
  readonly #heads = new Map<string, string>();

  /** Reads the pages of a build. `dir` is its folder. */
  async read(dir: URL, pages: { pathname: string }[]): Promise<void> {
    for (const { pathname } of pages) {
      // The page for wrong addresses is a file of its own, and no page that anybody looks for.
      const html = await readFile(new URL(`${pathname}index.html`, dir), 'utf8').catch(() => `${HIDDEN}</head>`);
      this.#heads.set(pathname, html.slice(0, html.indexOf('</head>')));
    }
  }

  /** Whether search engines are to leave the page out. */
  isHidden(url: string): boolean {
    return this.#headOf(url).includes(HIDDEN);
  }

  /** The day the page was last checked, as year-month-day, where it says so. */
  reviewed(url: string): string | undefined {
    return /property="article:modified_time" content="([^"]+)"/.exec(this.#headOf(url))?.[1];
  }

  /** Addresses have the path that the site is built for before that of the page. */
  #headOf(url: string): string {
    const parts = new URL(url).pathname.split('/').slice(1);
    for (let from = 0; from < parts.length; from++) {
      const head = this.#heads.get(parts.slice(from).join('/'));
      if (head !== undefined && parts.slice(from).join('/') !== '') return head;
    }
    return this.#heads.get('') ?? '';
  }
}

const HIDDEN = 'name="robots" content="noindex"';
