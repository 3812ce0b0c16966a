import type { Moved } from '../domain/moved-address.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { readText } from './files.ts';
import { readWhole } from './yaml-lists.ts';

/** What has moved, by `redirects.yaml` alone; nothing when the file is not there. `root` is the project's root. */
export async function readMoved(root: string, folder = 'content'): Promise<Moved> {
  const file = `${folder}/redirects.yaml`;
  const { text } = await readText(root, file);
  return text === undefined ? {} : (readWhole(file, text, redirectsSchema).entry?.value ?? {});
}
