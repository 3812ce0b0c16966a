import { defineRule, diagnostic, referencesOf } from '../rule.ts';

/** Rows name groups that exist. */
export default defineRule({
  rules: {
    'unknown-group': { title: 'a group that is not in groups.yaml', hint: 'Use the id of an entry, or leave the field out.' },
  },
  check: (content) => {
    const known = new Set(content.ids.group?.map(({ id }) => id));
    return [...referencesOf(content, 'group')]
      .filter(({ value }) => !known.has(value))
      .map((reference) =>
        diagnostic(
          reference.file,
          reference,
          'unknown-group',
          `There is no group "${reference.value}".`,
          'Name an entry of content/groups.yaml, or leave the field out.',
          { wrong: reference.value, known },
        ),
      );
  },
});
