import type { Blocks } from '../../domain/guide-body.ts';
import { ESCALATION_LABELS, ESCALATION_SLOTS } from '../../domain/slots.ts';
import type { PageSection } from './sections.ts';

export function escalationSection(subject: string, { to, extras }: { to?: string; extras: Blocks } = { extras: [] }): PageSection {
  const collect = ESCALATION_SLOTS.map((slot) => ESCALATION_LABELS[slot]);
  return { id: 'escalate', title: 'Escalate with', type: 'escalation', escalation: { to, collect, subject, extras } };
}
