import { pathTree, strayFrom } from '../portal-path.ts';
import { defineRule, diagnostic, referencesOf } from '../rule.ts';

/** A path that pages print is one of content/registries/portal-paths.yaml, or the beginning of one. */
export default defineRule({
  rules: {
    'unknown-path': {
      title: 'an admin center path that is not in the registry',
      hint: 'Use one from registries/portal-paths.yaml, or add it there with its document.',
    },
  },
  check: (content) => {
    const registry = content.registries.portalPaths;
    if (!registry) return [];
    const tree = pathTree(registry.value.paths.map(({ path }) => path));
    return [...referencesOf(content, 'path')].flatMap((reference) => {
      const stray = strayFrom(reference.value, tree);
      if (!stray) return [];
      const { before, part, known, nearest } = stray;
      const found = diagnostic(
        reference.file,
        reference,
        'unknown-path',
        whatIsWrong(reference.value, before, part),
        expected(before, known),
      );
      return [nearest ? { ...found, nearest } : found];
    });
  },
});

function whatIsWrong(path: string, before: string, part: string): string {
  if (before !== '') return `There is no "${part}" after "${before}".`;
  return /[→»›]|\w>\w/.test(path) ? `The path "${path}" has another sign than " > " between its parts.` : `No path begins with "${part}".`;
}

function expected(before: string, known: string[]): string {
  const list = known.slice(0, 12).join(', ');
  if (before === '') return `Paths begin with ${list}; content/registries/portal-paths.yaml has them all.`;
  if (known.length === 0)
    return `The path ends there; add a longer one to content/registries/portal-paths.yaml with the document that shows it.`;
  return `There can follow: ${list}. Add another to content/registries/portal-paths.yaml with the document that shows it.`;
}
