import { idsOf, mentionsOf, problem, type Rule } from '../rule.ts';

/** Links to procedures lead to one. */
export const unknownProcedure: Rule = (content) => {
  const known = idsOf(content.procedures);
  return [...mentionsOf(content, 'procedure')]
    .filter(({ value }) => !known.has(value))
    .map((mention) =>
      problem(
        mention.file,
        mention,
        'unknown-procedure',
        `There is no procedure "${mention.value}".`,
        'Link to the name of a file in content/procedures, without its ending.',
        {
          wrong: mention.value,
          known,
        },
      ),
    );
};
