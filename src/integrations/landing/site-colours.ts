import { readFile } from 'node:fs/promises';

/** The colours of the site's light theme as `#rrggbb`, by the names of their tokens without dashes before them. */
export type Colours = Record<string, string>;

/** Reads the colours that the site itself has. */
export async function siteColours(): Promise<Colours> {
  return lightColours(await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));
}

export function lightColours(css: string): Colours {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(([, name, colour]) => [name as string, colour as string]),
  );
}
