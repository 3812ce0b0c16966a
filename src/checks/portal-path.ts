import { nearestName } from '../domain/suggest.ts';

/** The known paths as a tree: each part with the parts that may follow it. */
export type PathTree = Map<string, PathTree>;

const SEPARATOR = ' > ';
const VARIABLE = '(…)';

/** Builds the tree of paths such as `Entra ID > Users > (user) > Sign-in logs`. */
export function pathTree(paths: Iterable<string>): PathTree {
  const root: PathTree = new Map();
  for (const path of paths) {
    let at = root;
    for (const part of partsOf(path)) {
      const next: PathTree = at.get(part) ?? new Map();
      at.set(part, next);
      at = next;
    }
  }
  return root;
}

/**
 * Where a path leaves the known ones, or undefined when it is one of them or the beginning of one.
 * A part in round brackets differs from tenant to tenant, so where a path has such a part, any word in brackets is right.
 */
export function strayFrom(path: string, tree: PathTree): { before: string; part: string; known: string[]; nearest?: string } | undefined {
  let at = tree;
  const passed: string[] = [];
  for (const written of path.split(SEPARATOR)) {
    const part = normal(written);
    const next = at.get(part);
    if (!next) {
      const known = [...at.keys()];
      const near = nearestName(part, known);
      const rest = path.split(SEPARATOR).slice(passed.length + 1);
      return {
        before: passed.join(SEPARATOR),
        part: written,
        known,
        ...(near ? { nearest: [...passed, near, ...rest].join(SEPARATOR) } : {}),
      };
    }
    passed.push(written);
    at = next;
  }
  return undefined;
}

/** The parts of a path; a part in round brackets is the same whatever is in them. */
export function partsOf(path: string): string[] {
  return path.split(SEPARATOR).map(normal);
}

function normal(part: string): string {
  return /^\([^()]+\)$/.test(part) ? VARIABLE : part;
}
