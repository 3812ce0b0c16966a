import { expect, test } from 'vitest';
import { pageTexts } from '../../../src/search/page-texts.ts';

const texts = [
  ...pageTexts({
    entries: [
      { type: 'register', title: 'register-title', meaning: 'register-meaning', messages: ['register-message'] },
      {
        type: 'guide',
        code: '50105',
        title: 'guide-title',
        answer: 'guide-answer',
        broken: 'guide-broken',
        tell: 'guide-tell',
        ask: ['guide-ask'],
        messages: ['guide-message'],
        related: [{ difference: 'guide-difference' }],
      },
    ],
    symptoms: [
      {
        id: 'loop',
        title: 'symptom-title',
        screen: ['symptom-screen'],
        answer: 'symptom-answer',
        broken: 'symptom-broken',
        ask: ['symptom-ask'],
        tell: 'symptom-tell',
      },
    ],
    families: [{ id: 'mfa', title: 'family-title', summary: 'family-summary' }],
    procedures: [{ id: 'reset', title: 'procedure-title', goal: 'procedure-goal' }],
    guideBody: (code) => ({ causes: [{ html: `<p>body-of-${code}</p>` }] }),
    symptomBody: (id) => ({ causes: [{ html: `<p>body-of-${id}</p>` }] }),
    familyBody: (id) => ({ causes: [{ html: `<p>body-of-${id}</p>` }] }),
    procedureBody: (id) => ({ causes: [{ html: `<p>body-of-${id}</p>` }] }),
  }),
];

test('search corrects words by every text that a page shows', () => {
  expect(texts.map((text) => text.split(/\s+/).filter(Boolean))).toEqual([
    ['register-title', 'register-meaning', 'register-message'],
    ['guide-title', 'guide-answer', 'guide-broken', 'guide-tell', 'guide-ask', 'guide-message', 'guide-difference', 'body-of-50105'],
    ['symptom-title', 'symptom-screen', 'symptom-answer', 'symptom-broken', 'symptom-ask', 'symptom-tell', 'body-of-loop'],
    ['family-title', 'family-summary', 'body-of-mfa'],
    ['procedure-title', 'procedure-goal', 'body-of-reset'],
  ]);
});
