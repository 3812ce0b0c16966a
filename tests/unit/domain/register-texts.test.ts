import { describe, expect, test } from 'vitest';
import { FIXERS, type Fixer } from '../../../src/domain/fixers.ts';
import { KINDS, type Kind } from '../../../src/domain/kinds.ts';
import { adviceFor, brokenFor } from '../../../src/domain/register-texts.ts';

describe('advice for a code without a guide', () => {
  test('says whom to turn to when the person cannot fix it', () => {
    expect(adviceFor('failure', ['developer', 'microsoft'])).toBe(
      'You cannot change this yourself; the owner or developer of the app or Microsoft can. Send the text below to your helpdesk.',
    );
  });

  test('every kind and fixer gets an answer', () => {
    for (const kind of Object.keys(KINDS) as Kind[]) {
      expect(brokenFor(kind)).toMatch(/\.$/);
      for (const fixer of Object.keys(FIXERS) as Fixer[]) expect(adviceFor(kind, [fixer])).toContain('helpdesk');
    }
  });
});
