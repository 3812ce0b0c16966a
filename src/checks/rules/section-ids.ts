import type { Diagnostic } from '../../content/diagnostic.ts';
import { allSections } from '../../content/shape/outline.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

const GRAMMAR = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The names by which links lead to a check or a cause. */
export default defineRule({
  rules: {
    'bad-id': { title: 'an id that is no name for a link', hint: 'Use small letters, digits and hyphens, as in person-not-assigned.' },
    'repeated-id': { title: 'the same id twice on one page', hint: 'Give one of the two another name.' },
  },
  check: (content) =>
    outlined(content).flatMap(({ file, outline }) => {
      const seen = new Set<string>();
      return allSections(outline).flatMap((section): Diagnostic<'bad-id' | 'repeated-id'>[] => {
        const id = section.attributes.id;
        // That of a shared piece names the piece.
        if (!id || id.isCode || id.value === '' || section.spec.includes) return [];
        const isRepeated = seen.has(id.value);
        seen.add(id.value);
        if (!GRAMMAR.test(id.value))
          return [diagnostic(file, id, 'bad-id', `"${id.value}" is no name for a link.`, 'Use small letters, digits and hyphens.')];
        if (isRepeated)
          return [diagnostic(file, id, 'repeated-id', `The page has the id "${id.value}" twice.`, 'Give one of the two another name.')];
        return [];
      });
    }),
});
