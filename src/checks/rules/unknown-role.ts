import type { Content } from '../../content/read/read-content.ts';
import type { Position, Problem } from '../../content/diagnostic.ts';
import { rolesInText } from '../role-names.ts';
import { mentionsOf, placeInText, problem, type Rule } from '../rule.ts';

/** Roles are named exactly as in content/roles.yaml, which says what each lets a person do, in attributes and in prose alike. */
export const unknownRole: Rule = (content) => {
  if (!content.ids.role) return [];
  const known = knownRoles(content);
  const fault = (file: string, at: Position, name: string): Problem =>
    problem(
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
  const named = [...mentionsOf(content, 'role')]
    .filter(({ value }) => value !== '' && !known.has(value))
    .map((mention) => fault(mention.file, mention, mention.value));
  const told = [...mentionsOf(content, 'text')].flatMap((text) =>
    rolesInText(text.value, known)
      .filter((role) => !role.known)
      .map((role) => fault(text.file, placeInText(text, role.offset), role.name)),
  );
  return [...named, ...told];
};

/** The names of all roles, valid entries or not. */
export function knownRoles({ ids }: Content): Set<string> {
  return new Set(ids.role?.map(({ id }) => id));
}
