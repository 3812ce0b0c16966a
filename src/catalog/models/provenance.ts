import type { Blocks } from '../../domain/guide-body.ts';
import { editUrl } from '../../site.ts';
import type { Catalog } from '../relate.ts';
import type { PageSection } from './sections.ts';

/** What a page model needs to know of the build. */
export interface Environment {
  /** The address of the repository that readers can send corrections to, such as https://github.com/owner/name. */
  repository?: string | undefined;
}

interface Written {
  file: string;
  /** The shared pieces on the page, which rest on sources of their own. */
  includes?: string[];
  reviewed?: string | undefined;
  sources: string[];
}

export function aboutSection(
  { source, sharedPiece }: Pick<Catalog, 'source' | 'sharedPiece'>,
  { file, includes = [], reviewed, sources }: Written,
  { repository }: Environment,
  { inferred = [] }: { inferred?: Blocks } = {},
): PageSection & { type: 'about' } {
  const provenance = {
    file,
    reviewed,
    sources: [...new Set([...sources, ...includes.flatMap((id) => sharedPiece(id).sources)])]
      .map(source)
      .map(({ title, url, publisher }) => ({ title, url, publisher })),
    inferred,
    edit: editUrl(repository, file),
  };
  return { id: 'about', title: 'About this page', type: 'about', provenance };
}
