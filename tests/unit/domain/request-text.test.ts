import { describe, expect, test } from 'vitest';
import { requestText } from '../../../src/domain/request-text.ts';

const fix = {
  code: 'AADSTS50105',
  title: 'You are not assigned to this app',
  cause: 'The person is not assigned',
  tell: 'Nobody of that name is listed.',
  by: 'admin',
  role: 'Cloud Application Administrator',
  where: 'Entra ID > Enterprise apps',
  steps: ['Open the app.', 'Add {upn}, but not { $_.Id }.'],
  verify: 'The person gets in.',
  undo: 'Remove the person.',
} as const;

describe('what an agent sends to whoever has to do a fix', () => {
  test('is a request with its reason, role, place and way back, with blanks for what is missing', () => {
    expect(requestText({ ...fix, steps: [...fix.steps] })).toBe(
      [
        'Request to a tenant admin, as Cloud Application Administrator',
        'Error: AADSTS50105, You are not assigned to this app',
        'Cause: The person is not assigned',
        'How we tell: Nobody of that name is listed.',
        'Where: Entra ID > Enterprise apps',
        'Please do this:',
        '1. Open the app.',
        '2. Add ____, but not { $_.Id }.',
        'It worked when: The person gets in.',
        'To undo: Remove the person.',
      ].join('\n'),
    );
  });

  test('leaves out what the fix has not', () => {
    const { role: _role, where: _where, undo: _undo, code: _code, ...bare } = fix;
    const text = requestText({ ...bare, steps: ['Look.'] });
    expect(text).toMatch(/^Request to a tenant admin\nError: You are not assigned to this app\n/);
    expect(text).not.toMatch(/Where|undo|undefined/);
  });

  test('is a plain reply to the person signing in, without role, cause or undo', () => {
    const reply = requestText({ ...fix, by: 'user', steps: ['Open a private window.'] });
    expect(reply).toMatch(
      /^About your sign-in error AADSTS50105 \(You are not assigned to this app\): please do this\.\n1\. Open a private window\.\n/,
    );
    expect(reply).not.toMatch(/Administrator|Cause|undo/);
  });
});
