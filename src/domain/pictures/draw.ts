import { drawExchange } from './exchange.ts';
import { drawOrder } from './order.ts';
import { drawPaths } from './paths.ts';
import { drawScreens } from './screen.ts';
import type { Drawing, DrawnPart } from './shapes.ts';

/** The ways in which the parts of a topic are drawn, and what each part has to say for it. */
export const DRAWINGS = {
  exchange: { draw: drawExchange, needs: ['from', 'to'] },
  order: { draw: drawOrder, needs: [] },
  paths: { draw: drawPaths, needs: ['path'] },
  screens: { draw: drawScreens, needs: ['on', 'shows'] },
} as const satisfies Record<string, { draw(parts: DrawnPart[]): Drawing; needs: readonly (keyof DrawnPart)[] }>;
export type DrawingKind = keyof typeof DRAWINGS;

/** What a picture shows, and how that is drawn. */
export interface Picture {
  kind: DrawingKind;
  title: string;
  parts: DrawnPart[];
}
