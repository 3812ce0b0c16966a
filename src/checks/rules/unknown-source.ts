import { mentionsOf, problem, type Rule } from '../rule.ts';

/** Sources and documents are named by their ids in content/sources.yaml. */
export const unknownSource: Rule = (content) => {
  if (!content.ids.source) return [];
  const known = new Set(content.ids.source.map(({ id }) => id));
  return [...mentionsOf(content, 'source')]
    .filter(({ value }) => !known.has(value))
    .map((mention) =>
      problem(
        mention.file,
        mention,
        'unknown-source',
        `There is no source "${mention.value}".`,
        'Name an entry of content/sources.yaml, or add the document there.',
        {
          wrong: mention.value,
          known,
        },
      ),
    );
};
