import type { Diagnostic, Position } from '../../content/diagnostic.ts';
import type { Content } from '../../content/read-content.ts';
import { rolesInText } from '../role-names.ts';
import { defineRule, diagnostic, placeInText, referencesOf } from '../rule.ts';

type Id = 'unknown-role';

/** Roles are named exactly as in content/roles.yaml, which says what each lets a person do, in attributes and in prose alike. */
export default defineRule({
  rules: {
    'unknown-role': {
      title: 'a role that is not in roles.yaml',
      hint: 'Write its exact name, or add it to roles.yaml if Microsoft Entra has it.',
    },
  },
  check: (content) => {
    if (!content.ids.role) return [];
    const known = knownRoles(content);
    const unknown = (file: string, at: Position, name: string): Diagnostic<Id> =>
      diagnostic(
        file,
        at,
        'unknown-role',
        `There is no role "${name}" in content/roles.yaml.`,
        'Write one role by its exact name; add it to content/roles.yaml if Microsoft Entra has it.',
        {
          wrong: name,
          known,
        },
      );
    const named = [...referencesOf(content, 'role')]
      .filter(({ value }) => value !== '' && !known.has(value))
      .map((reference) => unknown(reference.file, reference, reference.value));
    const told = [...referencesOf(content, 'text')].flatMap((text) =>
      rolesInText(text.value, known)
        .filter((role) => !role.known)
        .map((role) => unknown(text.file, placeInText(text, role.offset), role.name)),
    );
    return [...named, ...told];
  },
});

/** The names of all roles, valid entries or not. */
export function knownRoles({ ids }: Content): Set<string> {
  return new Set(ids.role?.map(({ id }) => id));
}
