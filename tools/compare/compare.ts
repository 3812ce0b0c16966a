import { type TextDifference, textDifference } from './difference.ts';
import { isPresenceOnly, NAMES, rewrite, TEXTS } from './normalisation.ts';
import { type Files, unpack } from './unpack.ts';

/** A file that is not the same in both builds; `text` is missing when what differs cannot be read. */
export interface Difference {
  /** The file's place, without the parts of its name that the rules pass over. */
  file: string;
  what: 'only in the old' | 'only in the new' | 'changed';
  text?: TextDifference;
}

/** Every difference between two builds that is left when they are unpacked and the rules of normalisation are applied, by file. */
export function compareBuilds(old: Files, fresh: Files): Difference[] {
  const before = normalised(old);
  const after = normalised(fresh);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((file): Difference[] => {
    const [was, is] = [before.get(file), after.get(file)];
    if (was === undefined) return [{ file, what: 'only in the new' }];
    if (is === undefined) return [{ file, what: 'only in the old' }];
    if (isPresenceOnly(file) || was.equals(is)) return [];
    const [wasText, isText] = [textOf(was), textOf(is)];
    if (wasText === undefined || isText === undefined) return [{ file, what: 'changed' }];
    const text = textDifference(rewrite(TEXTS, file, wasText), rewrite(TEXTS, file, isText));
    return text ? [{ file, what: 'changed', text }] : [];
  });
}

/** Unpacked files by their normalised names; those that share one are numbered in the order of their content. */
function normalised(files: Files): Map<string, Buffer> {
  const byName = new Map<string, Buffer[]>();
  for (const [file, content] of unpack(files)) {
    const name = rewrite(NAMES, file, file);
    byName.set(name, [...(byName.get(name) ?? []), Buffer.from(content.buffer, content.byteOffset, content.byteLength)]);
  }
  return new Map(
    [...byName].flatMap(([name, contents]): [string, Buffer][] =>
      isPresenceOnly(name)
        ? [[name, contents[0] as Buffer]]
        : contents.sort(Buffer.compare).map((content, index) => [index === 0 ? name : `${name} (${index + 1})`, content]),
    ),
  );
}

/** What a file says, or undefined when it is not text. */
function textOf(content: Buffer): string | undefined {
  if (content.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
