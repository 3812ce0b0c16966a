import { collectionOf, DOCUMENT_KINDS } from '../../content/collections.ts';
import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Content } from '../../content/read-content.ts';
import { allSections, startOf } from '../../content/shape/outline.ts';
import { nearestName } from '../../domain/suggest.ts';
import { defineRule, diagnostic, idsOf, outlined, referencesOf } from '../rule.ts';
import { nameOfPiece, piecesIn } from '../shared-pieces.ts';

type Id = 'unknown-shared' | 'unused-shared' | 'unknown-home' | 'one-piece' | 'misplaced-shared' | 'repeated-shared';

/** Pieces that several pages show: each is one check or one cause, has a page where it is at home, and is used. */
export default defineRule({
  rules: {
    'unknown-shared': {
      title: 'a shared piece that does not exist',
      hint: 'Use the name of a file in content/shared, without its ending.',
    },
    'unused-shared': { title: 'a shared piece that no page includes', hint: 'Include it where it helps, or write it where it is at home.' },
    'unknown-home': {
      title: 'a shared piece whose home does not exist',
      hint: 'Name a family, a procedure or a symptom, such as family:consent.',
    },
    'one-piece': { title: 'a shared piece that is not exactly one check or one cause', hint: 'Write one <Check> or one <Cause>.' },
    'misplaced-shared': { title: 'a shared cause where only a check may be', hint: 'Include a check there, or leave it out.' },
    'repeated-shared': { title: 'the same shared piece twice on one page', hint: 'Keep one of the two; a page has what is at home on it.' },
  },
  also: ['outside-section'],
  check: (content) => [...unknown(content), ...unused(content), ...homes(content), ...bodies(content), ...places(content)],
});

function unknown(content: Content): Diagnostic<Id>[] {
  const known = idsOf(content.shared);
  return [...referencesOf(content, 'shared')]
    .filter(({ value }) => value !== '' && !known.has(value))
    .map((reference) => {
      const what = `There is no shared piece "${reference.value}".`;
      const expected = 'Name a file of content/shared, without its ending.';
      return diagnostic(reference.file, reference, 'unknown-shared', what, expected, { wrong: reference.value, known });
    });
}

/** A piece that a misspelt name means is used, and nothing is unused as long as some page could not be read. */
function unused(content: Content): Diagnostic<Id>[] {
  if (!content.complete) return [];
  const known = idsOf(content.shared);
  const named = [...referencesOf(content, 'shared')].map(({ value }) => (known.has(value) ? value : nearestName(value, known)));
  return content.shared
    .filter(({ id }) => !named.includes(id))
    .map(({ file, id }) => {
      const expected = `Write <Shared id="${id}" /> where it helps, or write it on the page where it is at home.`;
      return diagnostic(file, { line: 1, column: 1 }, 'unused-shared', `No page includes the shared piece "${id}".`, expected);
    });
}

function homes(content: Content): Diagnostic<Id>[] {
  return content.shared.flatMap(({ file, front, at }) => {
    if (!front) return [];
    const [scheme, id] = front.home.split(':') as [string, string];
    const kind = DOCUMENT_KINDS.find((one) => collectionOf(one).scheme === scheme);
    const known = idsOf(content.raw.filter((entry) => entry.kind === kind));
    if (known.has(id)) return [];
    const expected = `Name a file of content/${kind ? collectionOf(kind).folder : 'families'}, without its ending.`;
    return [diagnostic(file, at(['home']), 'unknown-home', `There is no ${scheme} "${id}".`, expected, { wrong: id, known })];
  });
}

function bodies(content: Content): Diagnostic<Id>[] {
  return content.shared.flatMap(({ file, outline, body }) => {
    if (!outline || !body || outline.sections.length === 1) return [];
    const [, second = outline.start] = outline.sections;
    const what = `A shared piece is one check or one cause; this one has ${outline.sections.length === 0 ? 'neither' : 'more'}.`;
    return [diagnostic(file, second, 'one-piece', what, 'Write one <Check> or one <Cause>; give another piece a file of its own.')];
  });
}

/** Where pieces are included: where one of their kind may be, once, and with nothing inside. */
function places(content: Content): Diagnostic<Id | 'outside-section'>[] {
  const names = piecesIn(content);
  const homeOf = new Map(content.shared.map(({ id, front }) => [id, front?.home]));
  return outlined(content).flatMap(({ kind, id: page, file, outline }) => {
    const seen = new Set<string>();
    return allSections(outline).flatMap((section): Diagnostic<Id | 'outside-section'>[] => {
      if (!section.spec.includes) return [];
      const id = section.attributes.id?.value ?? '';
      const name = names.get(id);
      const [inside] = section.children;
      const isRepeated = seen.has(id) || homeOf.get(id) === `${kind}:${page}`;
      seen.add(id);
      return [
        ...(name && nameOfPiece(section, names) === undefined
          ? [
              diagnostic(
                file,
                section,
                'misplaced-shared',
                `The shared piece "${id}" is a <${name}>, which cannot be here.`,
                'Leave it out.',
              ),
            ]
          : []),
        ...(isRepeated && name
          ? [
              diagnostic(
                file,
                section,
                'repeated-shared',
                `The page has the shared piece "${id}" already.`,
                'Keep one of the two; a page has what is at home on it.',
              ),
            ]
          : []),
        ...(inside
          ? [
              diagnostic(
                file,
                startOf(inside),
                'outside-section',
                'There is text in <Shared>.',
                `Write <Shared id="${id}" /> and nothing inside.`,
              ),
            ]
          : []),
      ];
    });
  });
}
