import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import { type BodyOf, readBody } from './body.ts';
import { readYaml } from './front-matter.ts';
import { frontNames } from './front-names.ts';
import type { Mention } from './mention.ts';
import { parseMdx } from './parse-mdx.ts';
import { validate } from './validate.ts';
import type { DocumentKind } from './vocabulary.ts';
import { fieldsOf, type Written } from './written.ts';

/** One MDX file, read once: what it says, what it names, and every fault found in it alone. */
export interface ReadDocument<K extends DocumentKind, Front> extends Written {
  kind: K;
  /** Present when the front matter is valid. */
  front?: Front;
  /** Present when the MDX could be parsed. */
  body?: BodyOf[K];
  mentions: Mention[];
  problems: Problem[];
}

const FRONT = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Reads one document. `file` is its path from the project's root, with forward slashes; lines end with "\n". */
export function readDocument<K extends DocumentKind, S extends z.ZodType>(
  kind: K,
  file: string,
  source: string,
  schema: S,
): ReadDocument<K, z.output<S>> {
  const id = (file.split('/').at(-1) as string).replace(/\.mdx$/, '');
  const block = FRONT.exec(source);
  const yaml = readYaml(file, block?.[1] ?? '', 2);
  const front = block && yaml.data !== undefined ? validate(file, yaml, schema, yaml.data ?? {}) : { problems: [] as Problem[] };
  // Fields that were never closed would be read as text of the body, and every line reported.
  const parsed = block || !/^\s*(?:---|$)/.test(source) ? parseMdx(file, source) : { text: source, problems: [], sectionsKnown: false };
  const read = parsed.tree ? readBody(kind, file, { ...parsed, tree: parsed.tree }) : undefined;
  const raw = fieldsOf(yaml.draft);
  return {
    kind,
    file,
    id,
    raw,
    ...('data' in front && front.data !== undefined ? { front: front.data } : {}),
    ...(read?.body ? { body: read.body } : {}),
    at: yaml.at,
    names: frontNames(schema, raw, yaml.at),
    mentions: read?.mentions ?? [],
    problems: [
      ...(block ? [] : [noFront(file, source)]),
      ...yaml.problems,
      ...front.problems,
      ...parsed.problems,
      ...(read?.problems ?? []),
    ],
  };
}

function noFront(file: string, source: string): Problem {
  const place = { file, line: 1, column: 1, rule: 'no-front-matter' };
  if (source.trim() === '')
    return {
      ...place,
      what: 'The file is empty.',
      expected: 'Begin it from content/template/guide.mdx; content/README.md explains every part.',
    };
  if (/^\s+---/.test(source))
    return {
      ...place,
      what: 'Something stands before the front matter.',
      expected: 'Begin the file with --- in the first line and column.',
    };
  if (/^---/.test(source)) return { ...place, what: 'The front matter is not closed.', expected: 'End it with --- on a line of its own.' };
  return {
    ...place,
    what: 'The file has no front matter.',
    expected: 'Begin it with --- on a line of its own, the fields, and --- again.',
  };
}
