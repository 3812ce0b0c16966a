import { describe, expect, test } from 'vitest';
import { adviceFor, brokenFor } from '../../../src/domain/advice.ts';
import { FIXERS, type Fixer, KINDS, type Kind } from '../../../src/domain/triage.ts';

const FOLLOW =
  'Follow what the sign-in page asks for. If it shows no way on, close the window, start again, and send the text below to your helpdesk if it comes back.';
const WAIT = 'Wait a few minutes and sign in again. If it comes back, send the text below to your helpdesk.';
const START_AGAIN =
  'Start the sign-in again from the app and follow what the page asks for. If you are stuck, send the text below to your helpdesk.';
const others = (who: string) => `You cannot change this yourself; ${who} can. Send the text below to your helpdesk.`;

/** What the person signing in reads of a failure, by who can fix it. */
const FAILURE: Record<Fixer, string> = {
  user: START_AGAIN,
  helpdesk: others('the helpdesk'),
  admin: others('an administrator of the organisation'),
  developer: others('the owner or developer of the app'),
  microsoft: others('Microsoft'),
  none: others('nobody'),
};
const BROKEN: Record<Kind, string> = {
  failure: 'This sign-in stopped. Whether more than one person is affected decides where to look first.',
  interrupt:
    'Usually nothing: the log shows a step of signing in. It becomes a failure when nobody is there to answer, as with a service account or a background task.',
  transient: 'The service asked to be tried again. It needs a look only when it stays.',
};

describe('a code without a guide', () => {
  test.each(Object.keys(FIXERS) as Fixer[])('that fails the sign-in and is fixed by %s says what to do', (fixer) => {
    expect(adviceFor('failure', [fixer])).toBe(FAILURE[fixer]);
  });

  test.each(Object.keys(FIXERS) as Fixer[])('that is a step or a matter of time says so, even when %s can end it', (fixer) => {
    expect(adviceFor('interrupt', [fixer])).toBe(FOLLOW);
    expect(adviceFor('transient', [fixer])).toBe(WAIT);
  });

  test('names everybody to turn to when the person cannot fix it', () => {
    expect(adviceFor('failure', ['developer', 'microsoft'])).toBe(others('the owner or developer of the app or Microsoft'));
  });

  test('begins with what the person can do, whoever else could', () => {
    expect(adviceFor('failure', ['admin', 'user'])).toBe(START_AGAIN);
  });

  test.each(Object.keys(KINDS) as Kind[])('of the kind %s says whether anything is broken', (kind) => {
    expect(brokenFor(kind)).toBe(BROKEN[kind]);
  });
});
