import { collectionOf } from '../../content/collections.ts';
import { defineRule, diagnostic, idsOf, referencesOf } from '../rule.ts';

/** Links to procedures and symptoms lead to one. */
export default defineRule({
  rules: {
    'unknown-procedure': {
      title: 'a link to a procedure that does not exist',
      hint: 'Use the name of a file in content/procedures, without its ending.',
    },
    'unknown-symptom': {
      title: 'a link to a symptom that does not exist',
      hint: 'Use the name of a file in content/symptoms, without its ending.',
    },
  },
  check: (content) =>
    (['procedure', 'symptom'] as const).flatMap((type) => {
      const known = idsOf(type === 'procedure' ? content.procedures : content.symptoms);
      return [...referencesOf(content, type)]
        .filter(({ value }) => !known.has(value))
        .map((reference) =>
          diagnostic(
            reference.file,
            reference,
            `unknown-${type}` as const,
            `There is no ${type} "${reference.value}".`,
            `Link to the name of a file in content/${collectionOf(type).folder}, without its ending.`,
            { wrong: reference.value, known },
          ),
        );
    }),
});
