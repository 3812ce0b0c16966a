import { defineRule, diagnostic, idsOf, referencesOf } from '../rule.ts';

/** Guides, links and files of the register name families that exist. */
export default defineRule({
  rules: {
    'unknown-family': { title: 'a family that does not exist', hint: 'Use the name of a file in content/families, without its ending.' },
  },
  check: (content) => {
    const known = idsOf(content.families);
    const expected = `Name a file of content/families: ${[...known].join(', ')}.`;
    const named = [...referencesOf(content, 'family')]
      .filter(({ value }) => !known.has(value))
      .map((reference) =>
        diagnostic(reference.file, reference, 'unknown-family', `There is no family "${reference.value}".`, expected, {
          wrong: reference.value,
          known,
        }),
      );
    const files = content.registerFiles
      .filter(({ family }) => !known.has(family))
      .map(({ file, family }) =>
        diagnostic(
          file,
          { line: 1, column: 1 },
          'unknown-family',
          `The file is named for the family "${family}", which does not exist.`,
          expected,
          { wrong: family, known },
        ),
      );
    return [...named, ...files];
  },
});
