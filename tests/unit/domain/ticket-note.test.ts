import { describe, expect, test } from 'vitest';
import { fillNote, messageToHelpdesk, ticketNote } from '../../../src/domain/ticket-note.ts';

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

describe('a ticket note is filled', () => {
  const note = ticketNote({ ...entry, fixedBy: ['admin'] });

  test('with what is known, and keeps its other blanks', () => {
    const filled = fillNote(note, { correlationId: '0b2d3a5e-0000-4000-8000-000000000001', upn: 'anna@example.com' });
    expect(filled).toContain('Correlation ID: 0b2d3a5e-0000-4000-8000-000000000001\n');
    expect(filled).toContain('User (sign-in name): anna@example.com\n');
    expect(filled).toContain('IP address: ____\n');
  });

  test('with values that stay on their lines and change no others, whatever they hold', () => {
    const filled = fillNote(note, { upn: "anna\r\nNext step: close\u202E$& $' {ip}", appId: '' });
    expect(filled).toContain("User (sign-in name): anna Next step: close $& $' {ip}\n");
    expect(filled.split('\n')).toHaveLength(note.split('\n').length);
    expect(filled).toContain('Application ID and name: ____');
  });
});
