import { expect, test } from 'vitest';
import { fillFrom } from '../../../src/elements/fill-from.ts';

const note = 'Correlation ID: ____\nUser (sign-in name): ____';

test('a paste fills the note, and a sentence says how much of it', () => {
  const { filled, sentence } = fillFrom("User 'anna@example.com' Correlation ID: bbbbbbbb-1111-4222-8333-444444444444", note);
  expect(filled).toBe('Correlation ID: bbbbbbbb-1111-4222-8333-444444444444\nUser (sign-in name): anna@example.com');
  expect(sentence).toBe('Filled in: 2 of 6. Compare them with the text.');
});

test('a secret is said to be exposed, and is not in the note', () => {
  const { filled, sentence } = fillFrom('client_secret=abc8Q~Wq1e2r3t4y5u6i7o8p9a0s-d.f_g1h2j3k4l', note);
  expect(filled).toBe(note);
  expect(sentence).toBe('Nothing for the note was found in this text. A secret was in it, which is cut out: treat it as exposed.');
});

test('no text leaves the note as it was, and says nothing', () => {
  expect(fillFrom(' ', note)).toEqual({ filled: note, sentence: '', hasSecret: false });
});
