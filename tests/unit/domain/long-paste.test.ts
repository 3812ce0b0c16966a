import { expect, test } from 'vitest';
import { codeInAddress } from '../../../src/domain/code-in-address.ts';
import { partsOfExcerpt } from '../../../src/domain/excerpt.ts';

const MILLION = 1_000_000;
const fill = (unit: string, length = MILLION) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

test.each(['-', '_', '%20', '+'])('an address of many %s asks for the code at its end', (unit) => {
  const path = `/${unit.repeat(MILLION / unit.length)}`;
  expect(codeInAddress(`${path}50105`)).toBe('50105');
  expect(codeInAddress(path)).toBeUndefined();
});

test('an excerpt of marks that never end stays text', () => {
  const excerpt = fill('<mark>');
  expect(partsOfExcerpt(excerpt)).toEqual([{ text: excerpt, isMarked: false }]);
});
