import { Document, isScalar, visit } from 'yaml';
import type { PublishedCode } from './lists/published-list.ts';

/** What of a row is known beforehand. */
interface Known {
  /** The id of the source, where the list is one. */
  source?: string | undefined;
  /** Today as year-month-day: the day on which the code is first listed here. */
  today: string;
}

/**
 * A code as a row of the register, ready to be put into content/register/<family>.yaml. What a person has to find out and
 * write has the words of the template, or names what belongs there, so that `npm run check` refuses it until it is done.
 * The words of the list are not in it: they are somebody else's.
 */
export function draftRow({ code, name }: Pick<PublishedCode, 'code' | 'name'>, { source, today }: Known): string {
  const row = {
    code: Number(code),
    ...(name ? { name } : {}),
    title: 'TITLE',
    meaning: 'ANSWER',
    kind: 'KIND',
    fixedBy: ['FIXER'],
    sources: [source ?? 'SOURCE'],
    added: today,
    reviewed: 'DATE',
  };
  const document = new Document([row]);
  visit(document, {
    Seq: (_key, node) => {
      node.flow = node.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
