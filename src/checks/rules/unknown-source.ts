import { defineRule, diagnostic, referencesOf } from '../rule.ts';

/** Sources and documents are named by their ids in content/sources.yaml. */
export default defineRule({
  rules: {
    'unknown-source': { title: 'a source that is not in sources.yaml', hint: 'Use the id of an entry, or add the document there.' },
  },
  check: (content) => {
    if (!content.ids.source) return [];
    const known = new Set(content.ids.source.map(({ id }) => id));
    return [...referencesOf(content, 'source')]
      .filter(({ value }) => !known.has(value))
      .map((reference) =>
        diagnostic(
          reference.file,
          reference,
          'unknown-source',
          `There is no source "${reference.value}".`,
          'Name an entry of content/sources.yaml, or add the document there.',
          {
            wrong: reference.value,
            known,
          },
        ),
      );
  },
});
