import { problem, type Rule } from '../rule.ts';

/** A document has one id, so that it is verified in one place. */
export const duplicateUrl: Rule = ({ sources }) => {
  const first = new Map<string, string>();
  return sources.flatMap(({ file, id, value, at }) => {
    const url = value.url.replace(/[#/]+$/, '').toLowerCase();
    const other = first.get(url);
    if (other === undefined) {
      first.set(url, id);
      return [];
    }
    return [
      problem(
        file,
        at(['url']),
        'duplicate-url',
        `"${id}" leads to the same address as "${other}".`,
        `Keep one of the two, and name it everywhere.`,
      ),
    ];
  });
};
