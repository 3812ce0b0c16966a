import { describe, expect, test } from 'vitest';
import { symptomPage } from '../../../../src/catalog/models/symptom-page.ts';
import { catalogOfContoso, contents, section, smallCatalog } from '../small-catalog.ts';

const page = symptomPage(smallCatalog(), 'not-listed', {});

describe('the page of a symptom', () => {
  test('begins with what the screen says, whether anything is broken and who can fix it', () => {
    expect(page.head).toMatchObject({
      title: 'The screen asks for approval | AADSTS Guide',
      description: `Nobody agreed to the app yet. The screen reads "${page.header.screen[0]}".`,
      picture: `screen-${page.header.verdict.id}`,
    });
    expect(page.header).toEqual({
      trail: [{ href: '/symptoms/', label: 'Symptoms' }],
      title: 'The screen asks for approval',
      lead: 'Nobody agreed to the app yet.',
      filters: ['kind:failure', 'family:consent', 'fixer:admin'],
      reviewed: '2026-11-20',
      verdict: {
        id: 'no',
        kind: 'failure',
        word: 'No',
        broken: 'Approval is asked for on purpose.',
        password: undefined,
        fixedBy: ['admin'],
        role: undefined,
      },
      screen: ['Need admin approval'],
    });
  });

  test('leads from what is seen to the codes behind it, then has a section for each question', () => {
    expect(contents(page.sections)).toEqual([
      ['codes', 'Which code is behind it?'],
      ['question-1', 'Is there a button?'],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'codes', 'behind').answers).toMatchObject([
      { seen: 'Yes', codes: [{ code: '50105' }] },
      { seen: 'None of these', codes: [{ code: '700016' }] },
    ]);
    expect(page.desk.ticket.to).toBe('An administrator');
  });

  test('leaves out sections that have nothing to show', () => {
    expect(contents(symptomPage(smallCatalog(), 'blank', {}).sections).map(([id]) => id)).toEqual(['about']);
  });

  test('gives texts without a code', () => {
    expect(page.desk.own.message).toMatch(/^I cannot sign in\. The screen says: The screen asks for approval\nCode on the error page/);
    expect(page.desk.ticket.note).toMatch(
      /^The screen asks for approval\nCode on the error page or in the log: ____\nIs anything broken: No\. Sign-in stopped\./,
    );
    expect(page.desk.phone).toEqual({ ask: [{ question: 'Which app is it?', meaning: '' }], tell: 'Somebody has to agree first.' });
    expect(symptomPage(catalogOfContoso(), 'not-listed', {}).desk).toMatchObject({
      note: undefined,
      ticket: { handOver: [{ contact: { who: 'Identity team' } }] },
    });
  });
});
