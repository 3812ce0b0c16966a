import type { DocumentKind } from '../../content/collections.ts';
import type { Catalog } from '../relate.ts';
import type { CauseOnPage, CheckOnPage } from './sections.ts';

/** The shared pieces that are at home on a page, each under a name that stays when others come and go. */
export function piecesAtHome(
  { atHome, sharedBody }: Pick<Catalog, 'atHome' | 'sharedBody'>,
  kind: DocumentKind,
  id: string,
): { ids: string[]; checks: CheckOnPage[]; causes: CauseOnPage[] } {
  const ids = atHome(kind, id).map((piece) => piece.id);
  const pieces = ids.map((piece) => ({ id: `shared-${piece}`, ...sharedBody(piece) }));
  return {
    ids,
    checks: pieces.flatMap(({ id: place, check }) => (check ? [{ ...check, id: place }] : [])),
    causes: pieces.flatMap(({ id: place, cause }) => (cause ? [{ ...cause, id: place }] : [])),
  };
}
