import { idsOf, mentionsOf, problem, type Rule } from '../rule.ts';

/** Guides, links and files of the register name families that exist. */
export const unknownFamily: Rule = (content) => {
  const known = idsOf(content.families);
  const expected = `Name a file of content/families: ${[...known].join(', ')}.`;
  const named = [...mentionsOf(content, 'family')]
    .filter(({ value }) => !known.has(value))
    .map((mention) =>
      problem(mention.file, mention, 'unknown-family', `There is no family "${mention.value}".`, expected, { wrong: mention.value, known }),
    );
  const files = content.registerFiles
    .filter(({ family }) => !known.has(family))
    .map(({ file, family }) =>
      problem(
        file,
        { line: 1, column: 1 },
        'unknown-family',
        `The file is named for the family "${family}", which does not exist.`,
        expected,
        { wrong: family, known },
      ),
    );
  return [...named, ...files];
};
