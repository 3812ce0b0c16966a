import { describe, expect, test } from 'vitest';
import { fillMessage, fillNote, messageToHelpdesk, ticketNote } from '../../../src/domain/ticket-note.ts';

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

  test('with the name of the app beside its ID, and with lines for what only some cases know', () => {
    const filled = fillNote(note, { appId: '11111111-2222-4333-8444-555555555555', appName: 'Contoso HR', tenantId: 'example.com' });
    expect(filled).toContain('Application ID and name: 11111111-2222-4333-8444-555555555555 Contoso HR\n');
    expect(filled).toContain('IP address: ____\nTenant (ID or domain): example.com\nChecked: ____\n');
  });

  test('with what was checked and done, each on a line where there are several', () => {
    const work = {
      checked: [
        { title: 'Is the person assigned?', found: 'no' },
        { title: 'Which account was it?', found: '' },
      ],
      done: [{ title: 'Nobody assigned the person', steps: [1, 2] }],
    };
    expect(fillNote(note, {}, work)).toContain(
      'Checked: \n- Is the person assigned?: no\n- Which account was it?\nDone: Nobody assigned the person: steps 1, 2\nNext step: ____',
    );
    expect(fillNote(note, {}, { ...work, checked: work.checked.slice(0, 1) })).toContain('\nChecked: Is the person assigned?: no\n');
  });

  test('with values that change no others, whatever they hold', () => {
    const filled = fillNote(note, { upn: "$& $' Next step: ____ {ip}", ip: '' });
    expect(filled).toContain("User (sign-in name): $& $' Next step: ____ {ip}\n");
    expect(filled.split('\n')).toHaveLength(note.split('\n').length);
    expect(filled).toContain('IP address: ____');
  });

  test('on a page without a code, with the code that the case has', () => {
    expect(fillNote(ticketNote({ ...entry, code: undefined, fixedBy: ['admin'] }), { code: '50105' })).toContain(
      'Code on the error page or in the log: AADSTS50105\n',
    );
  });
});

test('the message to a helpdesk is filled with what the person pasted', () => {
  const message = messageToHelpdesk(entry);
  expect(fillMessage(message, { appName: 'Contoso HR', timestamp: '2026-11-23T10:12:13Z', correlationId: 'c', requestId: 'r' })).toMatch(
    /opening: Contoso HR\nWhen \(date, time, time zone\): 2026-11-23T10:12:13Z\nCorrelation ID .+: c, r$/,
  );
  expect(fillMessage(message, {})).toBe(message);
});
