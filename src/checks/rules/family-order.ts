import { defineRule, diagnostic } from '../rule.ts';

/** Two families cannot have one place in lists. */
export default defineRule({
  rules: {
    'duplicate-order': { title: 'two families with the same `order`', hint: 'Choose a position that is free.' },
  },
  check: ({ families }) => {
    const first = new Map<unknown, string>();
    return families.flatMap(({ file, raw, at }) => {
      if (typeof raw.order !== 'number') return [];
      const other = first.get(raw.order);
      if (other === undefined) {
        first.set(raw.order, file);
        return [];
      }
      const free = nextFree(new Set(families.map((family) => family.raw.order)));
      return [
        diagnostic(
          file,
          at(['order']),
          'duplicate-order',
          `The order ${raw.order} is that of ${other} as well.`,
          `Choose another place, such as ${free}.`,
        ),
      ];
    });
  },
});

function nextFree(taken: Set<unknown>): number {
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}
