import { defineRule, diagnostic } from '../rule.ts';

/** A document has one id, so that it is verified in one place. */
export default defineRule({
  rules: {
    'duplicate-url': { title: 'two sources with the same address', hint: 'Keep one of the two, and use its id everywhere.' },
  },
  check: ({ sources }) => {
    const first = new Map<string, string>();
    return sources.flatMap(({ file, id, value, at }) => {
      const url = value.url.replace(/[#/]+$/, '').toLowerCase();
      const other = first.get(url);
      if (other === undefined) {
        first.set(url, id);
        return [];
      }
      return [
        diagnostic(
          file,
          at(['url']),
          'duplicate-url',
          `"${id}" leads to the same address as "${other}".`,
          `Keep one of the two, and name it everywhere.`,
        ),
      ];
    });
  },
});
