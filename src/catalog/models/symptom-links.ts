import type { Symptom } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { NotedLink } from './sections.ts';

// More of them are looked through by their titles, and each of their pages begins with what happened.
const MOST_NOTED = 5;

/** Symptoms as lists show them: each with what happened, where they are few. */
export function symptomLinks(symptoms: Symptom[]): NotedLink[] {
  const isShort = symptoms.length <= MOST_NOTED;
  return symptoms.map(({ id, title, answer }) => ({ href: pageUrl('symptom', id), title, ...(isShort ? { note: answer } : {}) }));
}
