/** An address of the site without its base: a page such as `procedures/assign-user-to-app`, and perhaps a section of it. */
export interface Address {
  page: string;
  section?: string;
}

const ADDRESS = /^([a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?)(?:#([a-z0-9][a-z0-9-]*))?$/;

/** `aadsts50105#causes` in its parts; undefined when it is not an address as authors write it, without slashes around it. */
export function parseAddress(text: string): Address | undefined {
  const [, page, section] = ADDRESS.exec(text) ?? [];
  return page === undefined ? undefined : { page, ...(section === undefined ? {} : { section }) };
}

/** Where pages and sections that moved are now, by where they were; both as authors write them. */
export type Moved = Readonly<Record<string, string>>;

/** Pages that moved, and sections that moved within the page on which they are answered now. */
export function splitMoves(moved: Moved): {
  pages: { from: string; to: string }[];
  sections: { page: string; from: string; to: string }[];
} {
  const pages: { from: string; to: string }[] = [];
  const sections: { page: string; from: string; to: string }[] = [];
  for (const [was, is] of Object.entries(moved)) {
    const from = parseAddress(was);
    const to = parseAddress(is);
    if (!from || !to) continue;
    if (from.section && to.section) sections.push({ page: to.page, from: from.section, to: to.section });
    else pages.push({ from: from.page, to: to.page });
  }
  return { pages, sections };
}
