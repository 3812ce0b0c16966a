import type { Symptom } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { NotedLink } from './sections.ts';

/** Symptoms as lists show them: each with what happened. */
export function symptomLinks(symptoms: Symptom[]): NotedLink[] {
  return symptoms.map(({ id, title, answer }) => ({ href: pageUrl('symptom', id), title, note: answer }));
}
