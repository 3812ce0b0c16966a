import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader } from './page-header.ts';
import type { Tile } from './tiles.ts';

/** The list of symptoms, by family; families without a symptom are left out. */
export interface SymptomsPage {
  head: PageHead;
  header: PageHeader;
  groups: { id: string; title: string; symptoms: Tile[] }[];
}

export function symptomsPage({ families }: Pick<Catalog, 'families'>): SymptomsPage {
  return {
    head: pageHead(
      'Microsoft sign-in screens and errors without a code',
      'What the sign-in screen says when it shows no AADSTS code, and one or two questions that lead to the answer.',
    ),
    header: {
      title: 'Symptoms',
      lead: 'What people see when the screen shows no code, or the code of another service. One or two questions lead on from there.',
    },
    groups: families
      .filter(({ symptoms }) => symptoms.length > 0)
      .map(({ id, title, symptoms }) => ({
        id,
        title,
        symptoms: symptoms.map((symptom) => ({ href: pageUrl('symptom', symptom.id), title: symptom.title, text: symptom.answer })),
      })),
  };
}
