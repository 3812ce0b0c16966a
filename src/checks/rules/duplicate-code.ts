import type { RawEntry } from '../../content/raw-entry.ts';
import { type CodeId, fullCode } from '../../domain/code-id.ts';
import { codeOf } from '../codes.ts';
import { defineRule, diagnostic } from '../rule.ts';

/** A code is in one place only: in a guide, or in one row of the register. */
export default defineRule({
  rules: {
    'duplicate-code': {
      title: 'a code that has two guides, two rows, or one of each',
      hint: 'Keep one of the two; a code with a guide has no row.',
    },
  },
  check: ({ raw: all }) => {
    const first = new Map<CodeId, RawEntry>();
    const entries = all.filter(({ kind }) => kind === 'guide' || kind === 'row');
    // A guide that is named for its code has the better claim to it.
    const claims = [...entries.filter(isNamedForIt), ...entries.filter((entry) => !isNamedForIt(entry))];
    return claims.flatMap((entry) => {
      const code = codeOf(entry);
      if (code === undefined) return [];
      const other = first.get(code);
      if (!other) {
        first.set(code, entry);
        return [];
      }
      const what = `${fullCode(code)} is in ${other.file}:${other.at(['code']).line} as well.`;
      const expected =
        entry.kind === 'row' && other.kind === 'guide' ? 'A code with a guide has no row: take this row away.' : 'Keep one of the two.';
      return [diagnostic(entry.file, entry.at(['code']), 'duplicate-code', what, expected)];
    });
  },
});

function isNamedForIt(entry: RawEntry): boolean {
  return entry.kind === 'guide' && entry.id === `AADSTS${codeOf(entry)}`;
}
