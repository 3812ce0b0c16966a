import { describe, expect, test } from 'vitest';
import { guidePage } from '../../../../src/catalog/models/guide-page.ts';
import { catalogOfContoso, contents, prose, section, smallCatalog } from '../small-catalog.ts';

const page = guidePage(smallCatalog(), '50105', {});
const bare = guidePage(smallCatalog(), '700016', {});

describe('the page of a guide', () => {
  test('is called by code and title', () => {
    expect(page.head).toMatchObject({
      title: 'AADSTS50105: You are not assigned to this app | AADSTS Guide',
      description: 'EntitlementGrantsNotFound: The app lets in only the people on its list. The message reads "is not assigned to a role".',
      picture: 'code-no',
    });
    expect(bare.head.description).toMatch(/^AADSTS700016: /);
  });

  test('tells programs what its top tells the reader', () => {
    const { title, lead, trail, reviewed } = page.header;
    expect(page.head.article).toEqual({ title, lead, trail, reviewed, name: 'AADSTS50105' });
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
      reviewed: '2026-11-20',
      verdict: {
        id: 'no',
        kind: 'failure',
        word: 'No',
        broken: 'The list works.',
        password: 'Password, or what took its place, was accepted.',
        fixedBy: ['admin', 'user'],
        role: 'User Administrator',
      },
      messages: ['is not assigned to a role'],
    });
    expect(bare.header.verdict).toMatchObject({ password: undefined, role: undefined });
  });

  test('has its sections in the order of the content standard', () => {
    expect(contents(page.sections)).toEqual([
      ['which', 'Which cause is it?'],
      ['checks', 'First checks'],
      ['causes', 'Causes and fixes'],
      ['developer', 'For developers'],
      ['look-alikes', 'Look-alikes'],
      ['tools', 'In a tool'],
      ['symptoms', 'If the screen shows no code'],
      ['procedures', 'How-to used here'],
      ['documents', "Microsoft's documentation"],
      ['about', 'About this page'],
    ]);
  });

  test('leaves out sections that have nothing to show', () => {
    expect(contents(bare.sections).map(([id]) => id)).toEqual(['look-alikes', 'topics', 'symptoms', 'documents', 'about']);
  });

  test('keeps beside them what is read first: the messages of the number, and what not to do', () => {
    expect(page.variants.map(({ title }) => title)).toEqual(
      smallCatalog()
        .body('guide', '50105')
        .variants.map(({ title }) => title),
    );
    expect(page.avoid).toEqual(smallCatalog().body('guide', '50105').avoid);
    expect(bare).toMatchObject({ variants: [], avoid: [] });
  });

  test('leads from what is seen to the cause, and says who can fix it', () => {
    expect(section(page.sections, 'which', 'tells').tells).toEqual([
      { tell: 'The list lacks the person.', cause: { id: 'not-on-list', title: 'Not on the list' }, fixedBy: ['admin'] },
      { tell: 'The message names it.', cause: { id: 'another-account', title: 'Another account' }, fixedBy: [] },
    ]);
  });

  test('lets the list of contents lead to each cause', () => {
    const { inside, causes } = section(page.sections, 'causes', 'causes');
    expect(inside).toEqual([
      { id: 'not-on-list', title: 'Not on the list' },
      { id: 'another-account', title: 'Another account' },
    ]);
    expect(causes.map(({ id, tell }) => [id, tell])).toEqual([
      ['not-on-list', 'The list lacks the person.'],
      ['another-account', 'The message names it.'],
    ]);
  });

  test('shows look-alikes with their difference, and on their pages the way back', () => {
    expect(section(page.sections, 'look-alikes', 'codes').codes).toEqual([
      { code: '700016', title: 'The app is not known here', kind: 'failure', fixedBy: ['developer'], note: 'There the app is unknown.' },
    ]);
    expect(section(bare.sections, 'look-alikes', 'codes').codes).toEqual([
      { code: '50105', title: 'You are not assigned to this app', kind: 'failure', fixedBy: ['admin', 'user'] },
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
      'which',
      'look-alikes',
      'tools',
      'symptoms',
      'procedures',
      'documents',
    ]);
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

describe('what a guide gives the person with the error, the agent on the phone, and the ticket', () => {
  test('without an organisation: advice, questions with what their answers mean, texts to send, and to whom', () => {
    const { own, phone, ticket, note } = page.desk;
    expect(note).toBeUndefined();
    expect(own.advice).toEqual(prose('<p>Ask for access, as <a href="/procedures/assign-user/">this</a> shows.</p>'));
    expect(own.helpdesk).toBeUndefined();
    expect(own.message).toMatch(/^I cannot sign in: AADSTS50105 \(You are not assigned to this app\)\.\n/);
    expect(phone).toEqual({ ask: [{ question: 'Which app did you open?', meaning: '' }], tell: 'Your password is right.' });
    expect(ticket.note).toMatch(
      /^AADSTS50105 EntitlementGrantsNotFound: You are not assigned to this app\nIs anything broken: No\. Sign-in stopped\.\nCan be fixed by: a tenant admin, the person signing in\.\n/,
    );
    expect(ticket).toMatchObject({ to: 'The owner of the app', handOver: [], extras: prose('<p>The name of the app.</p>') });
  });

  test('with an organisation: its note, its helpdesk, and to whom the case goes', () => {
    expect(guidePage(catalogOfContoso(), '50105', {}).desk).toMatchObject({
      note: { organisation: 'Contoso', text: 'Ask in the app catalogue first.' },
      own: { helpdesk: { who: 'Service Desk', phone: '1' } },
      ticket: { handOver: [{ label: 'Tenant admin', contact: { who: 'Identity team' } }] },
    });
    expect(guidePage(catalogOfContoso(), '700016', {}).desk).toMatchObject({ note: undefined, ticket: { handOver: [] } });
  });
});

test('a code without a guide has no guide page', () => {
  expect(() => guidePage(smallCatalog(), '90014', {})).toThrow('There is no guide "90014"');
});
