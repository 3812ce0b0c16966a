import type { DocumentKind } from '../content/collections.ts';
import { headingsIn } from '../content/render/headings.ts';
import { type Rendered, type ResolveLink, renderAll, renderBlocks } from '../content/render/html.ts';
import type { BodyOf } from '../content/shape/bodies.ts';
import type { Collections, ReadBody, SharedPiece } from './entries.ts';
import { finder } from './finder.ts';

/** The pieces that pages include; look-ups by id throw when the id is unknown. */
export interface SharedPieces {
  sharedPiece(id: string): SharedPiece;
  /** A piece with every link resolved, made when a page asks for it and not kept. */
  sharedBody(id: string): Rendered<BodyOf['shared']>;
  /** The pieces that are at home on a page, by title. */
  atHome(kind: DocumentKind, id: string): SharedPiece[];
  /** What a piece is called and told by. */
  sharedHeadings(id: string): string[];
}

export function sharedPieces({ shared }: Pick<Collections, 'shared'>, readBody: ReadBody, resolve: ResolveLink): SharedPieces {
  const pieces = shared.map(({ id, data }): SharedPiece => ({ id, ...data })).sort((a, b) => a.title.localeCompare(b.title));
  const find = finder(
    'shared piece',
    pieces.map((piece) => [piece.id, piece]),
  );
  const written = (id: string) => readBody<BodyOf['shared']>(find(id).bodyFile);
  return {
    sharedPiece: find,
    sharedBody: (id) => renderAll(written(id), (prose) => renderBlocks(prose, resolve)),
    atHome: (kind, id) => pieces.filter(({ home }) => home === `${kind}:${id}`),
    sharedHeadings: (id) => headingsIn(written(id)),
  };
}
