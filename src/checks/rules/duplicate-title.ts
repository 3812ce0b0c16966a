import { fullCode } from '../../domain/code-id.ts';
import { codeOf } from '../codes.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** A title tells one code from another in lists and results; the codes of a group are one entry there. */
export default defineRule({
  when: 'sound',
  rules: {
    'duplicate-title': { title: 'a code with the title of another code', hint: 'Say in the title what tells the two codes apart.' },
  },
  check: ({ raw: all }) => {
    const first = new Map<string, string>();
    return all.flatMap((entry) => {
      const { title, group } = entry.raw;
      const code = codeOf(entry);
      if (typeof title !== 'string' || code === undefined || group !== undefined) return [];
      const other = first.get(title);
      if (other === undefined) {
        first.set(title, code);
        return [];
      }
      if (other === code) return [];
      const what = `"${title}" is the title of ${fullCode(other)} as well.`;
      return [diagnostic(entry.file, entry.at(['title']), 'duplicate-title', what, 'Say in the title what tells the two codes apart.')];
    });
  },
});
