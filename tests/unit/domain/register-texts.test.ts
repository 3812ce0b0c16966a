import { describe, expect, test } from 'vitest';
import type { Fixer } from '../../../src/domain/fixers.ts';
import type { Kind } from '../../../src/domain/kinds.ts';
import { adviceFor, judgementFor } from '../../../src/domain/register-texts.ts';
import type { Verdict } from '../../../src/domain/verdicts.ts';

const WAIT = 'Wait a few minutes and sign in again. If it comes back, send the text below to your helpdesk.';
const NOT_YOURS = 'If you did not begin this sign-in, or a message led you to it, stop and call your helpdesk.';
const FOLLOW = `Follow what the sign-in page asks for. If it shows no way on, close the window, start again, and send the text below to your helpdesk if it comes back. ${NOT_YOURS}`;
const NOTHING = 'There is usually nothing to do. If the sign-in does not go on, send the text below to your helpdesk.';
const START_AGAIN = `Start the sign-in again from the app and follow what the page asks for. If you are stuck, send the text below to your helpdesk. ${NOT_YOURS}`;
const cannot = (who: string) => `You cannot change this yourself; ${who} can. Send the text below to your helpdesk.`;

describe('whether anything is broken, for a code without a guide', () => {
  test.each<[Kind, Fixer[], Verdict, string]>([
    ['failure', ['user'], 'unknown', 'This sign-in stopped. Whether more than one person is affected decides where to look first.'],
    [
      'interrupt',
      ['user'],
      'usually-not',
      'The log shows a step of signing in. It becomes a failure when nobody is there to answer, as with a service account or a background task.',
    ],
    ['interrupt', ['none'], 'usually-not', 'The log shows a step of signing in.'],
    ['transient', ['user'], 'usually-not', 'The service asked to be tried again. It needs a look only when it stays.'],
  ])('%s, fixed by %s', (kind, fixedBy, verdict, broken) => {
    expect(judgementFor(kind, fixedBy)).toEqual({ verdict, broken });
  });
});

describe('advice for a code without a guide', () => {
  test.each<[Kind, Fixer[], string]>([
    ['failure', ['user'], START_AGAIN],
    ['failure', ['admin', 'user'], START_AGAIN],
    ['failure', ['helpdesk'], cannot('the helpdesk')],
    ['failure', ['admin'], cannot('an administrator of the organisation')],
    ['failure', ['developer'], cannot('the owner or developer of the app')],
    ['failure', ['microsoft'], cannot('Microsoft')],
    ['failure', ['developer', 'microsoft'], cannot('the owner or developer of the app or Microsoft')],
    ['failure', ['none'], cannot('nobody')],
    ['interrupt', ['none'], NOTHING],
    ['interrupt', ['user'], FOLLOW],
    ['interrupt', ['admin'], NOTHING],
    ['transient', ['none'], WAIT],
    ['transient', ['user'], WAIT],
    ['transient', ['microsoft'], WAIT],
  ])('%s, fixed by %s', (kind, fixedBy, text) => {
    expect(adviceFor(kind, fixedBy, 'The code was typed too late. Start the sign-in again.')).toBe(text);
  });

  test('does not say to start again where what the code means does not', () => {
    expect(adviceFor('failure', ['user'], 'The new password is too short.')).toBe(
      'Try what this page says at the top. If it does not help, send the text below to your helpdesk.',
    );
  });
});
