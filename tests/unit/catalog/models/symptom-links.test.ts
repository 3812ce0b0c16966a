import { expect, test } from 'vitest';
import { symptomLinks } from '../../../../src/catalog/models/symptom-links.ts';
import { smallCatalog } from '../small-catalog.ts';

test('symptoms say what happened where they are few, and are a list of titles where they are many', () => {
  const [one] = smallCatalog().symptoms;
  if (!one) throw new Error('The small catalog has symptoms.');
  expect(symptomLinks([one])).toEqual([{ href: '/symptoms/blank/', title: 'A blank page', note: one.answer }]);
  expect(symptomLinks(Array.from({ length: 6 }, () => one)).map(({ note }) => note)).toEqual(Array.from({ length: 6 }));
});
