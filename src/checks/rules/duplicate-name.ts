import { fullCode } from '../../domain/code-id.ts';
import { codeWritten } from '../codes.ts';
import { problem, type Rule } from '../rule.ts';

/** Names that Microsoft gave to several codes, and those codes; any other repeated name was copied. */
export const SHARED_NAMES = new Map([
  ['InteractionRequired', ['16000', '700020']],
  ['InvalidRequest', ['90023', '9002313']],
]);

/** A symbolic name belongs to one code. */
export const duplicateName: Rule = ({ written }) => {
  const first = new Map<string, string>();
  return written.flatMap((entry) => {
    const { name } = entry.raw;
    const code = codeWritten(entry);
    if (typeof name !== 'string' || code === undefined || SHARED_NAMES.get(name)?.includes(code)) return [];
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, code);
      return [];
    }
    if (other === code) return [];
    return [
      problem(
        entry.file,
        entry.at(['name']),
        'duplicate-name',
        `${name} is the name of ${fullCode(other)} as well.`,
        'Give each code its own published name; leave the field out when none is published.',
      ),
    ];
  });
};
