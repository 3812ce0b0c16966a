import { collectionOf, DOCUMENT_KINDS, type DocumentKind } from '../../content/collections.ts';
import type { Content } from '../../content/read-content.ts';
import { defineRule, diagnostic, idsOf, type RuleText, referencesOf } from '../rule.ts';

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
      return [...referencesOf(content, kind), ...(kind === 'symptom' ? rankedSymptoms(content) : [])]
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

/** The screens that the list of those met most names. */
function rankedSymptoms({ mostMet }: Content): { value: string; file: string; line: number; column: number }[] {
  return (mostMet?.value.symptoms ?? []).flatMap((value, index) =>
    mostMet ? [{ value, file: mostMet.file, ...mostMet.at(['symptoms', index]) }] : [],
  );
}
