import { expect, test } from 'vitest';
import { withoutPlaceholders } from '../../../src/domain/placeholders.ts';

test.each([
  ['only accepts {valid_verbs} requests. Received a {verb} request', 'only accepts … requests. Received a … request'],
  ['{user} must enroll', 'must enroll'],
  ['the value of {name}', 'the value of'],
  ['{a} {b} and {c} {d} too', 'and … too'],
  ["The app '{name}' is off", "The app '…' is off"],
  ['nothing to leave out', 'nothing to leave out'],
])('%s is shown as: %s', (message, shown) => {
  expect(withoutPlaceholders(message)).toBe(shown);
});
