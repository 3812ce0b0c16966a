import { isSlot, SLOTS } from '../../domain/slots.ts';
import { mentionsOf, problem, type Rule } from '../rule.ts';

/** Values that a reader supplies come from a fixed list, because the page fills them in. */
export const unknownSlot: Rule = (content) =>
  [...mentionsOf(content, 'slot')]
    .filter(({ value }) => !isSlot(value))
    .map((mention) => {
      const known = Object.keys(SLOTS);
      return problem(
        mention.file,
        mention,
        'unknown-slot',
        `There is no slot {${mention.value}}.`,
        `Use one of ${known.map((name) => `{${name}}`).join(', ')}.`,
        { wrong: mention.value, known },
      );
    });
