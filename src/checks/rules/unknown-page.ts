import { FOLDERS } from './files.ts';
import { idsOf, mentionsOf, problem, type Rule } from '../rule.ts';

/** Links to procedures and symptoms lead to one. */
export const unknownPage: Rule = (content) =>
  (['procedure', 'symptom'] as const).flatMap((type) => {
    const known = idsOf(type === 'procedure' ? content.procedures : content.symptoms);
    return [...mentionsOf(content, type)]
      .filter(({ value }) => !known.has(value))
      .map((mention) =>
        problem(
          mention.file,
          mention,
          `unknown-${type}`,
          `There is no ${type} "${mention.value}".`,
          `Link to the name of a file in content/${FOLDERS[type]}, without its ending.`,
          { wrong: mention.value, known },
        ),
      );
  });
