import type { Diagnostic } from '../../content/diagnostic.ts';
import { fieldsOf, itemsOf, type RawEntry } from '../../content/raw-entry.ts';
import { type CodeId, fullCode } from '../../domain/code-id.ts';
import { codeOf } from '../codes.ts';
import { defineRule, diagnostic } from '../rule.ts';

type Id = 'related-to-itself' | 'one-way-look-alike' | 'repeated-entry';

/** A look-alike is another code, is listed once, and names this code in return when it has a guide of its own. */
export default defineRule({
  rules: {
    'related-to-itself': { title: 'a guide that names itself as a look-alike', hint: 'Name another code, or remove the entry.' },
    'one-way-look-alike': {
      title: 'a look-alike whose own guide does not name this one',
      hint: 'Add this code to that guide, or remove the entry.',
    },
  },
  also: ['repeated-entry'],
  check: ({ guides }) => {
    const named = new Map(guides.map((guide) => [codeOf(guide), codesNamed(guide)]));
    return guides.flatMap((guide) => {
      const own = codeOf(guide);
      const seen = new Set<string>();
      return itemsOf(guide.raw.related).flatMap(([index, item]): Diagnostic<Id>[] => {
        const code = String(fieldsOf(item).code ?? '');
        const at = () => guide.at(['related', index, 'code']);
        if (code !== '' && code === own) {
          return [
            diagnostic(
              guide.file,
              at(),
              'related-to-itself',
              `${fullCode(code)} is related to itself.`,
              'Name another code, or take the entry away.',
            ),
          ];
        }
        if (seen.has(code))
          return [
            diagnostic(
              guide.file,
              at(),
              'repeated-entry',
              `${fullCode(code)} is named twice among the look-alikes.`,
              'Keep one of the two.',
            ),
          ];
        if (code !== '') seen.add(code);
        const inReturn = named.get(code);
        if (!own || !inReturn || inReturn.has(own)) return [];
        return [
          diagnostic(
            guide.file,
            at(),
            'one-way-look-alike',
            `${fullCode(code)} does not name ${fullCode(own)} in return.`,
            `Add ${fullCode(own)} to the look-alikes in content/codes/${fullCode(code)}.mdx, with the difference that decides, or take the entry away.`,
          ),
        ];
      });
    });
  },
});

function codesNamed({ raw }: RawEntry): Set<CodeId> {
  return new Set(itemsOf(raw.related).map(([, item]) => String(fieldsOf(item).code ?? '')));
}
