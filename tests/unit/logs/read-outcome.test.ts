import { expect, test } from 'vitest';
import { readOutcome } from '../../../src/logs/read-outcome.ts';

test.each([
  ['50057', 'Failure', '50057', 'failure'],
  ['50074', 'Interrupted', '50074', 'interrupt'],
  ['', 'Success', '0', 'success'],
  ['None', 'success', '0', 'success'],
  ['0', '', '0', 'success'],
  ['50057', '', '50057', 'failure'],
  ['', '', '', 'failure'],
  ['', 'Failure', '', 'failure'],
  ['AADSTS50057', '', '50057', 'failure'],
  ['50057.0', '', '50057', 'failure'],
  ['50057', 'constructor', '50057', 'failure'],
  ['=50057', '', '', 'failure'],
  ['99999999999999', '', '', 'failure'],
])('the code "%s" with the status "%s" is %s, a %s', (written, status, code, outcome) => {
  expect(readOutcome(written, status)).toEqual({ code, outcome });
});
