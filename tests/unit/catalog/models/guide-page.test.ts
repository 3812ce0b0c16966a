import { describe, expect, test } from 'vitest';
import { guidePage } from '../../../../src/catalog/models/guide-page.ts';
import { catalogOfContoso, contents, prose, section, smallCatalog } from '../small-catalog.ts';

const page = guidePage(smallCatalog(), '50105', {});
const bare = guidePage(smallCatalog(), '700016', {});

describe('the page of a guide', () => {
  test('is called by code and title', () => {
    expect(page.head).toEqual({
      title: 'AADSTS50105: You are not assigned to this app | AADSTS Guide',
      description: 'The app lets in only the people on its list.',
    });
  });

  test('begins with what happened, whether anything is broken and who can fix it', () => {
    expect(page.header).toEqual({
      trail: [
        { href: '/codes/', label: 'All codes' },
        { href: '/families/consent/', label: 'Consent' },
      ],
      code: 'AADSTS50105',
      name: 'EntitlementGrantsNotFound',
      title: 'You are not assigned to this app',
      lead: 'The app lets in only the people on its list.',
      filters: ['kind:failure', 'family:consent', 'fixer:admin', 'fixer:user'],
      verdict: {
        type: 'problem',
        kind: 'failure',
        word: 'No',
        broken: 'The list works.',
        password: 'Password, or what took its place, was accepted.',
        fixedBy: ['admin', 'user'],
        roles: ['User Administrator'],
      },
      messages: ['is not assigned to a role'],
    });
    expect(bare.header.verdict).toMatchObject({ password: undefined, roles: [] });
  });

  test('has its sections in the order of the content standard', () => {
    expect(contents(page.sections)).toEqual([
      ['checks', 'First checks'],
      ['variants', 'Which message is it?'],
      ['causes', 'Causes and fixes'],
      ['avoid', 'Do not'],
      ['look-alikes', 'Look-alikes'],
      ['symptoms', 'When no code is shown'],
      ['procedures', 'Procedures used here'],
      ['escalate', 'Escalate with'],
      ['documents', "Microsoft's documentation"],
      ['about', 'About this page'],
    ]);
  });

  test('leaves out sections that have nothing to show', () => {
    expect(contents(bare.sections).map(([id]) => id)).toEqual(['look-alikes', 'symptoms', 'escalate', 'documents', 'about']);
  });

  test('lets the list of contents lead to each cause', () => {
    const { inside, causes } = section(page.sections, 'causes', 'causes');
    expect(inside).toEqual([
      { id: 'cause-1', title: 'Not on the list' },
      { id: 'cause-2', title: 'Another account' },
    ]);
    expect(causes.map(({ id, tell }) => [id, tell])).toEqual([
      ['cause-1', 'The list lacks the person.'],
      ['cause-2', 'The message names it.'],
    ]);
  });

  test('shows look-alikes with their difference, and on their pages the way back', () => {
    expect(section(page.sections, 'look-alikes', 'codes').codes).toEqual([
      { code: '700016', title: 'The app is not known here', kind: 'failure', note: 'There the app is unknown.' },
    ]);
    expect(section(bare.sections, 'look-alikes', 'codes').codes).toEqual([
      { code: '50105', title: 'You are not assigned to this app', kind: 'failure' },
    ]);
  });

  test('links the symptoms that lead to it, the procedures it uses, and documents outside', () => {
    expect(section(page.sections, 'symptoms', 'links').links).toEqual([
      { href: '/symptoms/not-listed/', title: 'The screen asks for approval', note: 'Nobody agreed to the app yet.' },
    ]);
    expect(section(page.sections, 'procedures', 'links').links).toEqual([
      { href: '/procedures/assign-user/', title: 'Assign a person', note: 'The person may use the app.' },
    ]);
    expect(section(page.sections, 'documents', 'links').links).toMatchObject([
      { href: 'https://learn.example/assign', title: 'Manage assignment', note: 'How to assign people.', external: true },
      { href: 'https://login.microsoftonline.com/error?code=50105', title: "Microsoft's page for this code", external: true },
    ]);
  });

  test('keeps what repeats other pages out of text search', () => {
    expect(page.sections.filter(({ indexed }) => indexed === 'nothing').map(({ id }) => id)).toEqual([
      'look-alikes',
      'symptoms',
      'procedures',
      'documents',
    ]);
  });

  test('says what to collect before the case is handed on', () => {
    expect(section(page.sections, 'escalate', 'escalation').escalation).toEqual({
      to: 'The owner of the app',
      collect: ['Correlation ID', 'Request ID (trace ID)', 'Time, in UTC', 'User (sign-in name)', 'Application ID and name', 'IP address'],
      subject: 'this code',
      extras: prose('<p>The name of the app.</p>'),
    });
  });

  test('says where it comes from and how to correct it', () => {
    const provenance = {
      file: 'content/codes/AADSTS50105.mdx',
      reviewed: '2026-11-20',
      sources: [{ title: 'Error codes', url: 'https://learn.example/codes', publisher: 'Microsoft' }],
      inferred: prose('<p>The delay is not published.</p>'),
      edit: undefined,
    };
    expect(section(page.sections, 'about', 'about').provenance).toEqual(provenance);
    const editable = guidePage(smallCatalog(), '50105', { repository: 'https://github.com/contoso/guide' });
    expect(section(editable.sections, 'about', 'about').provenance).toEqual({
      ...provenance,
      edit: 'https://github.com/contoso/guide/edit/main/content/codes/AADSTS50105.mdx',
    });
  });
});

describe('what a guide gives the two people on the phone', () => {
  test('without an organisation: advice, questions, texts to send', () => {
    const { message, ticketNote, ...cards } = page.cards;
    expect(cards).toEqual({
      note: undefined,
      signin: prose('<p>Ask for access, as <a href="/procedures/assign-user/">this</a> shows.</p>'),
      helpdesk: undefined,
      ask: ['Which app did you open?'],
      say: 'Your password is right.',
      handOver: [],
    });
    expect(message).toMatch(/^I cannot sign in: AADSTS50105 \(You are not assigned to this app\)\.\n/);
    expect(ticketNote).toMatch(
      /^AADSTS50105 EntitlementGrantsNotFound: You are not assigned to this app\nIs anything broken: No\. Sign-in stopped\. Fixed by: Tenant admin, The person signing in\.\n/,
    );
  });

  test('with an organisation: its note, its helpdesk, and to whom the case goes', () => {
    expect(guidePage(catalogOfContoso(), '50105', {}).cards).toMatchObject({
      note: { organisation: 'Contoso', text: 'Ask in the app catalogue first.' },
      helpdesk: { who: 'Service Desk', phone: '1' },
      handOver: [{ label: 'Tenant admin', contact: { who: 'Identity team' } }],
    });
    expect(guidePage(catalogOfContoso(), '700016', {}).cards).toMatchObject({ note: undefined, handOver: [] });
  });
});

test('a code without a guide has no guide page', () => {
  expect(() => guidePage(smallCatalog(), '90014', {})).toThrow('There is no guide "90014"');
});
