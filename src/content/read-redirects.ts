import type { Moved } from '../domain/moved-address.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { readText } from './read/files.ts';
import { readYaml } from './read/located-yaml.ts';
import { shapeWhole } from './shape/lists.ts';

/** What has moved, by `redirects.yaml` alone; nothing when the file is not there. `root` is the project's root. */
export async function readRedirects(root: string, folder = 'content'): Promise<Moved> {
  const file = `${folder}/redirects.yaml`;
  const { text } = await readText(root, file);
  return text === undefined ? {} : (shapeWhole(file, readYaml(file, text), redirectsSchema).entries[0]?.value ?? {});
}
