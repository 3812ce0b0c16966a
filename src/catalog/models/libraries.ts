import type { Blocks, Developer, Library } from '../../domain/guide-body.ts';
import type { Catalog } from '../relate.ts';
import type { LibraryOnPage, PageSection } from './sections.ts';

/** What developers need of a code; nothing where its guide has nothing for them. */
export function developerSection(catalog: Pick<Catalog, 'source'>, developer: Developer<Blocks> | undefined): PageSection | false {
  if (!developer) return false;
  const libraries = developer.libraries.map((library) => onPage(catalog, library));
  return { id: 'developer', title: 'For developers', type: 'developer', blocks: developer.body, libraries };
}

/** What libraries make of a topic. */
export function librariesSection(catalog: Pick<Catalog, 'source'>, libraries: Library<Blocks>[]): PageSection | false {
  const shown = libraries.map((library) => onPage(catalog, library));
  return shown.length > 0 && { id: 'libraries', title: 'In libraries', type: 'developer', blocks: [], libraries: shown };
}

function onPage({ source }: Pick<Catalog, 'source'>, { title, source: id, body }: Library<Blocks>): LibraryOnPage {
  const page = source(id);
  return { title, page: { href: page.url, title: page.title, external: true }, blocks: body };
}
