import { fullCode } from '../../domain/code-id.ts';
import { codeOf } from '../codes.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** Names that Microsoft gave to several codes, and those codes; any other repeated name was copied. */
export const SHARED_NAMES = new Map([
  ['InteractionRequired', ['16000', '700020']],
  ['InvalidRequest', ['90023', '9002313']],
]);

/** A symbolic name belongs to one code. */
export default defineRule({
  rules: {
    'duplicate-name': {
      title: 'a symbolic name that another code already has',
      hint: 'Give each code its own published name, or leave the field out.',
    },
  },
  check: ({ raw: all }) => {
    const first = new Map<string, string>();
    return all.flatMap((entry) => {
      const { name } = entry.raw;
      const code = codeOf(entry);
      if (typeof name !== 'string' || code === undefined || SHARED_NAMES.get(name)?.includes(code)) return [];
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, code);
        return [];
      }
      if (other === code) return [];
      return [
        diagnostic(
          entry.file,
          entry.at(['name']),
          'duplicate-name',
          `${name} is the name of ${fullCode(other)} as well.`,
          'Give each code its own published name; leave the field out when none is published.',
        ),
      ];
    });
  },
});
