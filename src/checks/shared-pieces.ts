import type { Content } from '../content/read-content.ts';
import type { Section } from '../content/shape/outline.ts';

/** What each shared piece is, by its id: the name of its section; undefined as long as it has none. */
export type PieceNames = ReadonlyMap<string, string | undefined>;

export function piecesIn({ shared }: Pick<Content, 'shared'>): PieceNames {
  return new Map(shared.map(({ id, outline }) => [id, outline?.sections[0]?.name]));
}

/** The name of a section, or of the section that it includes; undefined for one that does not exist or may not be included there. */
export function nameOfPiece(
  { name, spec, attributes }: Pick<Section, 'name' | 'spec' | 'attributes'>,
  pieces: PieceNames,
): string | undefined {
  if (!spec.includes) return name;
  const piece = pieces.get(attributes.id?.value ?? '');
  return piece && spec.includes.includes(piece) ? piece : undefined;
}
