import { fieldsOf, itemsOf } from '../../content/raw-entry.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** A list names each thing once. A document that the reader is sent to is a source already. */
export default defineRule({
  rules: {
    'repeated-entry': { title: 'the same thing twice in one list', hint: 'Keep one of the two.' },
  },
  check: ({ raw: all }) =>
    all.flatMap(({ file, raw, at }) => {
      const lists = [
        ...itemsOf(raw.documents).map(([index, item]) => ({ value: fieldsOf(item).source, path: ['documents', index, 'source'] })),
        ...itemsOf(raw.sources).map(([index, value]) => ({ value, path: ['sources', index] })),
      ];
      const roles = itemsOf(raw.role).map(([index, value]) => ({ value, path: ['role', index] }));
      return [lists, roles].flatMap((list) => {
        const seen = new Set<unknown>();
        return list.flatMap(({ value, path }) => {
          if (!seen.has(value)) {
            seen.add(value);
            return [];
          }
          return [
            diagnostic(
              file,
              at(path),
              'repeated-entry',
              `"${String(value)}" is named twice.`,
              'Keep one of the two; what is in documents need not be in sources.',
            ),
          ];
        });
      });
    }),
});
