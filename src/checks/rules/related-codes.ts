import { fieldsOf, itemsOf } from '../../authoring/written.ts';
import { fullCode } from '../../domain/code-id.ts';
import { codeWritten } from '../codes.ts';
import { problem, type Rule } from '../rule.ts';

/** A look-alike is another code, and stands once. */
export const relatedCodes: Rule = ({ guides }) =>
  guides.flatMap((guide) => {
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
      return [];
    });
  });
