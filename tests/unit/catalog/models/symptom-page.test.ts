import { describe, expect, test } from 'vitest';
import { symptomPage } from '../../../../src/catalog/models/symptom-page.ts';
import { catalogOfContoso, contents, section, smallCatalog } from '../small-catalog.ts';

const page = symptomPage(smallCatalog(), 'not-listed', {});

describe('the page of a symptom', () => {
  test('begins with what the screen says, whether anything is broken and who can fix it', () => {
    expect(page.head).toEqual({ title: 'The screen asks for approval | AADSTS Guide', description: 'Nobody agreed to the app yet.' });
    expect(page.header).toEqual({
      trail: [{ href: '/symptoms/', label: 'Symptoms' }],
      title: 'The screen asks for approval',
      lead: 'Nobody agreed to the app yet.',
      filters: ['kind:failure', 'family:consent', 'fixer:admin'],
      verdict: {
        type: 'problem',
        kind: 'failure',
        word: 'No',
        broken: 'Approval is asked for on purpose.',
        password: undefined,
        fixedBy: ['admin'],
        roles: [],
      },
      screen: ['Need admin approval'],
    });
  });

  test('has a section for each question, then what not to do, and the codes behind it', () => {
    expect(contents(page.sections)).toEqual([
      ['question-1', 'Is there a button?'],
      ['avoid', 'Do not'],
      ['codes', 'Codes behind it'],
      ['escalate', 'Escalate with'],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'codes', 'codes').codes).toEqual([
      { code: '700016', title: 'The app is not known here', kind: 'failure' },
      { code: '50105', title: 'You are not assigned to this app', kind: 'failure' },
    ]);
    expect(section(page.sections, 'escalate', 'escalation').escalation).toMatchObject({ to: 'An administrator', subject: 'this symptom' });
  });

  test('leaves out sections that have nothing to show', () => {
    expect(contents(symptomPage(smallCatalog(), 'blank', {}).sections).map(([id]) => id)).toEqual(['escalate', 'about']);
  });

  test('gives texts without a code', () => {
    expect(page.cards.message).toMatch(/^I cannot sign in\. The screen says: The screen asks for approval\nCode on the error page/);
    expect(page.cards.ticketNote).toMatch(
      /^The screen asks for approval\nCode on the error page or in the log:\nIs anything broken: No\. Sign-in stopped\./,
    );
    expect(page.cards).toMatchObject({ ask: ['Which app is it?'], say: 'Somebody has to agree first.' });
    expect(symptomPage(catalogOfContoso(), 'not-listed', {}).cards).toMatchObject({
      note: undefined,
      handOver: [{ contact: { who: 'Identity team' } }],
    });
  });
});
