import { urls } from '../../site.ts';
import type { Symptom } from '../entries.ts';
import type { NotedLink } from './sections.ts';

/** Symptoms as lists show them: each with what happened. */
export function symptomLinks(symptoms: Symptom[]): NotedLink[] {
  return symptoms.map(({ id, title, answer }) => ({ href: urls.symptom(id), title, note: answer }));
}
