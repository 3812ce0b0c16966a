import { collectionOf, DOCUMENT_KINDS, type DocumentKind } from '../../content/collections.ts';
import { defineRule, diagnostic, idsOf, type RuleText, rankedIn, referencesOf } from '../rule.ts';

/** Codes may be rows of the register, and fields and files name families, too: other rules look after these. */
type Linked = Exclude<DocumentKind, 'guide' | 'family'>;
const LINKED = DOCUMENT_KINDS.filter((kind): kind is Linked => kind !== 'guide' && kind !== 'family');

type Id = `unknown-${Linked}`;

/** Links to documents lead to one. */
export default defineRule<Id>({
  rules: Object.fromEntries(
    LINKED.map((kind) => [
      `unknown-${kind}`,
      {
        title: `a link to a ${kind} that does not exist`,
        hint: `Use the name of a file in content/${collectionOf(kind).folder}, without its ending.`,
      },
    ]),
  ) as Record<Id, RuleText>,
  check: (content) =>
    LINKED.flatMap((kind) => {
      const { folder } = collectionOf(kind);
      const known = idsOf(content.raw.filter((entry) => entry.kind === kind));
      return [...referencesOf(content, kind), ...(kind === 'symptom' ? rankedIn(content, 'symptoms') : [])]
        .filter(({ value }) => !known.has(value))
        .map((reference) =>
          diagnostic(
            reference.file,
            reference,
            `unknown-${kind}` as const,
            `There is no ${kind} "${reference.value}".`,
            `Link to the name of a file in content/${folder}, without its ending.`,
            { wrong: reference.value, known },
          ),
        );
    }),
});
