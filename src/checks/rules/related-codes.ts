import { fieldsOf, itemsOf, type Written } from '../../content/raw-entry.ts';
import { type CodeId, fullCode } from '../../domain/code-id.ts';
import { codeWritten } from '../codes.ts';
import { problem, type Rule } from '../rule.ts';

/** A look-alike is another code, stands once, and names this code in return when it has a guide of its own. */
export const relatedCodes: Rule = ({ guides }) => {
  const named = new Map(guides.map((guide) => [codeWritten(guide), codesNamed(guide)]));
  return guides.flatMap((guide) => {
    const own = codeWritten(guide);
    const seen = new Set<string>();
    return itemsOf(guide.raw.related).flatMap(([index, item]) => {
      const code = String(fieldsOf(item).code ?? '');
      const at = () => guide.at(['related', index, 'code']);
      if (code !== '' && code === own) {
        return [
          problem(
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
          problem(guide.file, at(), 'repeated-entry', `${fullCode(code)} is named twice among the look-alikes.`, 'Keep one of the two.'),
        ];
      if (code !== '') seen.add(code);
      const inReturn = named.get(code);
      if (!own || !inReturn || inReturn.has(own)) return [];
      return [
        problem(
          guide.file,
          at(),
          'one-way-look-alike',
          `${fullCode(code)} does not name ${fullCode(own)} in return.`,
          `Add ${fullCode(own)} to the look-alikes in content/codes/${fullCode(code)}.mdx, with the difference that decides, or take the entry away.`,
        ),
      ];
    });
  });
};

function codesNamed({ raw }: Written): Set<CodeId> {
  return new Set(itemsOf(raw.related).map(([, item]) => String(fieldsOf(item).code ?? '')));
}
