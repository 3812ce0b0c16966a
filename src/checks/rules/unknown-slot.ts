import { isSlot, SLOTS } from '../../domain/slots.ts';
import { defineRule, diagnostic, referencesOf } from '../rule.ts';

/** Values that a reader supplies come from a fixed list, because the page fills them in. */
export default defineRule({
  rules: {
    'unknown-slot': { title: 'a slot that does not exist', hint: 'Use one of those listed under "Prose inside sections".' },
  },
  check: (content) =>
    [...referencesOf(content, 'slot')]
      .filter(({ value }) => !isSlot(value))
      .map((reference) => {
        const known = Object.keys(SLOTS);
        return diagnostic(
          reference.file,
          reference,
          'unknown-slot',
          `There is no slot {${reference.value}}.`,
          `Use one of ${known.map((name) => `{${name}}`).join(', ')}.`,
          { wrong: reference.value, known },
        );
      }),
});
