/** What a picture is drawn of. Lengths are units of its view box, which is as wide as a phone's page in pixels. */
export type Shape =
  | { type: 'box'; kind: 'actor' | 'step' | 'ground' | 'window'; x: number; y: number; width: number; height: number }
  | { type: 'line'; kind: 'lifeline' | 'rule'; x1: number; y1: number; x2: number; y2: number }
  /** A line with a head at its second end. */
  | { type: 'arrow'; x1: number; y1: number; x2: number; y2: number }
  | Words;

export interface Words {
  type: 'words';
  kind: 'actor' | 'title' | 'note' | 'code';
  x: number;
  /** The baseline of the first line. */
  y: number;
  lines: string[];
  centred?: true;
  href?: string;
  /** What a screen reader says where the words alone do not tell it. */
  label?: string;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** A part as pictures show it. */
export interface DrawnPart {
  title: string;
  href: string;
  from?: string;
  to?: string;
  /** The stations of a path, in order. */
  path?: string[];
  /** The screen that it is on, and what is seen there. */
  on?: string;
  shows?: string;
  codes: { code: string; href: string; title: string }[];
}

export const WIDTH = 360;
