import { describe, expect, test } from 'vitest';
import { messageToHelpdesk, ticketNote } from '../../../src/domain/ticket-note.ts';

const entry = {
  code: '50105',
  name: 'EntitlementGrantsNotFound',
  title: 'You are not assigned to this app',
  kind: 'failure',
  verdict: 'no',
  fixedBy: ['admin', 'user'],
} as const;

describe('what goes into the ticket', () => {
  test('the agent gets verdict, fixers and a blank for every fact that an escalation needs', () => {
    expect(ticketNote({ ...entry, fixedBy: [...entry.fixedBy] })).toBe(
      [
        'AADSTS50105 EntitlementGrantsNotFound: You are not assigned to this app',
        'Is anything broken: No. Sign-in stopped.',
        'Can be fixed by: a tenant admin, the person signing in.',
        'Correlation ID: ____',
        'Request ID (trace ID): ____',
        'Time, in UTC: ____',
        'User (sign-in name): ____',
        'Application ID and name: ____',
        'IP address: ____',
        'Checked: ____',
        'Next step: ____',
      ].join('\n'),
    );
  });

  test('a code without a symbolic name leaves no gap', () => {
    expect(ticketNote({ ...entry, name: undefined, fixedBy: ['admin'] })).toMatch(/^AADSTS50105: You are/);
  });

  test('the person signing in gets lines to fill in and no jargon', () => {
    const message = messageToHelpdesk(entry);
    expect(message).toMatch(/^I cannot sign in: AADSTS50105 \(You are not assigned to this app\)\.\n/);
    expect(message).toContain('Correlation ID');
    expect(message).not.toMatch(/tenant|\{/);
  });
});
