import type { Content } from '../../content/read-content.ts';
import { nearestName } from '../../domain/suggest.ts';
import { rolesInText } from '../role-names.ts';
import { defineRule, diagnostic, referencesOf } from '../rule.ts';
import { knownRoles } from './unknown-role.ts';

/**
 * Lists hold what pages use: an entry that nothing names is not looked after.
 * An entry that a misspelt name means is used, and nothing is unused as long as some page could not be read.
 */
export default defineRule({
  rules: {
    'unused-entry': { title: 'an entry of a list or registry that no page uses', hint: 'Remove it, or use it where it belongs.' },
  },
  check: (content) => {
    if (!content.complete) return [];
    return (['source', 'role', 'group'] as const).flatMap((type) => {
      const entries = content.ids[type] ?? [];
      const known = new Set(entries.map(({ id }) => id));
      const named = new Set([...referencesOf(content, type)].map(({ value }) => value));
      const meant = new Set([...named].filter((name) => !known.has(name)).map((name) => nearestName(name, known)));
      if (type === 'role') for (const name of rolesInProse(content)) named.add(name);
      return entries
        .filter(({ id }) => !named.has(id) && !meant.has(id))
        .map(({ file, id, ...at }) =>
          diagnostic(file, at, 'unused-entry', `No page names the ${type} "${id}".`, 'Take the entry away, or name it where it belongs.'),
        );
    });
  },
});

function rolesInProse(content: Content): string[] {
  const known = knownRoles(content);
  return [...referencesOf(content, 'text')].flatMap(({ value }) => rolesInText(value, known).map(({ name }) => name));
}
