import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Collections } from '../../../src/catalog/entries.ts';
import { type Catalog, relate } from '../../../src/catalog/relate.ts';
import type { BodyOf } from '../../../src/content/shape/bodies.ts';
import type { Blocks } from '../../../src/domain/guide-body.ts';

/**
 * A catalog so small that everything in it is there for what pages derive from it: lists are out of order,
 * AADSTS50105 names a look-alike that does not name it back, and one family, symptom and procedure is bare.
 */
const NOTHING: Root = { type: 'root', children: [] };
const markdown = (text: string): Root => unified().use(remarkParse).parse(text);

/** Prose as pages get it. */
export const prose = (html: string): Blocks => [{ type: 'prose', html }];

const reviewed = '2026-11-20';
const added = '2026-11-23';
const file = (path: string) => ({ file: `content/${path}`, sources: ['error-codes'] });

const GUIDE_50105: Collections['guides'][number]['data'] = {
  code: '50105',
  name: 'EntitlementGrantsNotFound',
  title: 'You are not assigned to this app',
  answer: 'The app lets in only the people on its list.',
  verdict: 'no',
  broken: 'The list works.',
  family: 'consent',
  kind: 'failure',
  fixers: ['admin', 'user'],
  password: 'accepted',
  messages: ['is not assigned to a role'],
  ask: ['Which app did you open?'],
  tell: 'Your password is right.',
  related: [{ code: '700016', difference: 'There the app is unknown.' }],
  documents: [{ source: 'assignment', shows: 'How to assign people.' }],
  added,
  reviewed,
  uses: ['assign-user'],
  leadsTo: [],
  includes: [],
  bodyFile: 'guide-50105',
  ...file('codes/AADSTS50105.mdx'),
};

/** What a row has that borrows nothing from other pages. */
export const BORROWS_NOTHING = { causes: [], shared: [], procedures: [] };

const COLLECTIONS: Collections = {
  shared: [
    {
      id: 'which-account',
      data: {
        title: 'Another account than they think',
        home: 'family:consent',
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'shared-which-account',
        ...file('shared/which-account.mdx'),
        sources: ['assignment'],
      },
    },
    {
      id: 'stale-session',
      data: {
        title: 'The browser keeps an old session',
        home: 'procedure:read-log',
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'shared-stale-session',
        ...file('shared/stale-session.mdx'),
      },
    },
  ],
  guides: [
    {
      id: '700016',
      data: {
        ...GUIDE_50105,
        code: '700016',
        name: undefined,
        title: 'The app is not known here',
        fixers: ['developer'],
        password: undefined,
        related: [],
        uses: [],
        leadsTo: [],
        includes: [],
        bodyFile: 'guide-700016',
        ...file('codes/AADSTS700016.mdx'),
      },
    },
    { id: '50105', data: GUIDE_50105 },
  ],
  register: [
    {
      id: '90014',
      data: {
        code: '90014',
        title: 'A field is missing from the request',
        meaning: 'The request lacks a field that it must have.',
        family: 'oauth',
        kind: 'failure',
        fixedBy: ['developer'],
        messages: [],
        ...BORROWS_NOTHING,
        added,
        reviewed,
        ...file('register/oauth.yaml'),
      },
    },
    {
      id: '16000',
      data: {
        code: '16000',
        name: 'InteractionRequired',
        title: 'A choice of account is needed',
        meaning: 'Several accounts are signed in.',
        family: 'consent',
        kind: 'interrupt',
        fixedBy: ['none'],
        messages: ['select an account'],
        ...BORROWS_NOTHING,
        added,
        reviewed,
        ...file('register/consent.yaml'),
      },
    },
  ],
  symptoms: [
    {
      id: 'not-listed',
      data: {
        title: 'The screen asks for approval',
        screen: ['Need admin approval'],
        answer: 'Nobody agreed to the app yet.',
        verdict: 'no',
        broken: 'Approval is asked for on purpose.',
        family: 'consent',
        kind: 'failure',
        fixers: ['admin'],
        ask: ['Which app is it?'],
        tell: 'Somebody has to agree first.',
        foreign: ['aadb2c'],
        leadsTo: ['700016', '50105'],
        reviewed,
        uses: [],
        includes: [],
        bodyFile: 'symptom-not-listed',
        ...file('symptoms/not-listed.mdx'),
      },
    },
    {
      id: 'blank',
      data: {
        title: 'A blank page',
        screen: ['about:blank'],
        answer: 'The page did not load.',
        verdict: 'no',
        broken: 'The page is.',
        family: 'oauth',
        kind: 'transient',
        fixers: ['user'],
        ask: ['Which browser is it?'],
        tell: 'Try again.',
        reviewed,
        uses: [],
        leadsTo: [],
        includes: [],
        bodyFile: 'symptom-blank',
        ...file('symptoms/blank.mdx'),
      },
    },
  ],
  families: [
    {
      id: 'empty',
      data: {
        title: 'Nothing yet',
        summary: 'No code is here.',
        ask: ['Do you know the app? If not, stop.'],
        tell: 'This is about an app.',
        order: 3,
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'family-bare',
        ...file('families/empty.mdx'),
      },
    },
    {
      id: 'oauth',
      data: {
        title: 'Requests',
        summary: 'The request is wrong.',
        ask: ['Do you know the app? If not, stop.'],
        tell: 'This is about an app.',
        order: 2,
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'family-bare',
        ...file('families/oauth.mdx'),
      },
    },
    {
      id: 'consent',
      data: {
        title: 'Consent',
        summary: 'Somebody has to agree.',
        ask: ['Do you know the app? If not, stop.'],
        tell: 'This is about an app.',
        order: 1,
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'family-consent',
        ...file('families/consent.mdx'),
      },
    },
  ],
  procedures: [
    {
      id: 'read-log',
      data: {
        title: 'Read the log',
        goal: 'You see the event.',
        role: [],
        changes: 'nothing',
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'procedure-read-log',
        ...file('procedures/read-log.mdx'),
      },
    },
    {
      id: 'assign-user',
      data: {
        title: 'Assign a person',
        goal: 'The person may use the app.',
        role: ['User Administrator'],
        changes: 'who may use the app',
        undo: 'Remove the person again.',
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'procedure-assign-user',
        ...file('procedures/assign-user.mdx'),
      },
    },
  ],
  tools: [
    {
      id: 'shell',
      data: {
        title: 'The shell',
        summary: 'A command line.',
        version: 'Version 2',
        apps: [{ name: 'Shell', id: '8f3a0b7c-1111-2222-3333-444455556666' }],
        codes: [
          { code: '50105', here: 'Sign in with the other account.' },
          { code: '16000', here: 'Choose the account.' },
        ],
        reviewed,
        uses: [],
        leadsTo: [],
        fixers: [],
        includes: [],
        bodyFile: 'tool-shell',
        ...file('tools/shell.mdx'),
      },
    },
  ],
  topics: [
    {
      id: 'exchange',
      data: {
        title: 'An exchange',
        summary: 'An app asks for a token.',
        order: 1,
        drawing: 'exchange',
        families: ['oauth'],
        reviewed,
        uses: [],
        leadsTo: ['700016'],
        fixers: [],
        includes: [],
        bodyFile: 'topic-exchange',
        ...file('topics/exchange.mdx'),
      },
    },
  ],
  sources: [
    { id: 'error-codes', data: { title: 'Error codes', url: 'https://learn.example/codes', publisher: 'Microsoft', checked: reviewed } },
    {
      id: 'assignment',
      data: { title: 'Manage assignment', url: 'https://learn.example/assign', publisher: 'Microsoft', checked: reviewed },
    },
  ],
  roles: [{ id: 'User Administrator', data: { does: 'Manages users.' } }],
  groups: [],
  mostMet: [{ id: 'most-met', data: { codes: [700016, 50105], symptoms: [] } }],
  organisation: [{ id: 'organisation', data: {} }],
};

const CHECK = { id: 'read-event', title: 'Read the sign-in event', where: 'Entra ID > Sign-in logs', body: markdown('Look for it.') };

const STALE_SESSION = {
  id: 'old-session-answers',
  title: 'An old session answers',
  tell: 'A private window works.',
  body: NOTHING,
  fixes: [{ by: 'user' as const, verify: 'The app opens.', intro: NOTHING, steps: [markdown('Sign out.')], outro: NOTHING }],
};

const GUIDE_BODY: BodyOf['guide'] = {
  signin: markdown('Ask for access, as [this](procedure:assign-user) shows.'),
  checks: [CHECK],
  variants: [{ title: 'By group', message: 'not a direct member', body: markdown('A nested group.') }],
  causes: [
    {
      id: 'not-on-list',
      title: 'Not on the list',
      tell: 'The list lacks the person.',
      body: NOTHING,
      fixes: [
        {
          by: 'admin',
          role: 'User Administrator',
          verify: 'The app opens.',
          intro: NOTHING,
          steps: [markdown('Add the person.')],
          outro: NOTHING,
        },
      ],
    },
    { id: 'another-account', title: 'Another account', tell: 'The message names it.', body: NOTHING, fixes: [] },
  ],
  developer: {
    body: markdown('It is in the address.'),
    libraries: [{ title: 'A library', source: 'assignment', body: markdown('Catch it.') }],
  },
  avoid: markdown('Do not switch the list off.'),
  escalate: { to: 'The owner of the app', extras: markdown('The name of the app.') },
  inferred: markdown('The delay is not published.'),
};

const BARE_GUIDE: BodyOf['guide'] = {
  signin: markdown('Tell the developer.'),
  checks: [],
  variants: [],
  causes: [],
  developer: undefined,
  avoid: NOTHING,
  escalate: { to: '', extras: NOTHING },
  inferred: NOTHING,
};

const SYMPTOM_BODY: BodyOf['symptom'] = {
  signin: markdown('Wait for approval.'),
  questions: [
    {
      title: 'Is there a button?',
      body: markdown('Look below.'),
      answers: [{ title: 'Yes', by: ['admin'], role: 'User Administrator', body: markdown('Select it: AADSTS50105 is next.') }],
    },
  ],
  checks: [],
  causes: [],
  avoid: markdown('Do not agree for everybody.'),
  escalate: { to: 'An administrator', extras: NOTHING },
};

const BODIES: Record<string, BodyOf[keyof BodyOf]> = {
  'guide-50105': GUIDE_BODY,
  'guide-700016': BARE_GUIDE,
  'symptom-not-listed': SYMPTOM_BODY,
  'symptom-blank': { ...SYMPTOM_BODY, questions: [], avoid: NOTHING },
  'family-consent': { meaning: markdown('Permissions.'), checks: [CHECK], who: markdown('Mostly administrators.') },
  'family-bare': { meaning: markdown('Little.'), checks: [], who: markdown('Developers.') },
  'procedure-assign-user': {
    steps: [{ where: 'Entra ID > Enterprise apps', intro: NOTHING, steps: [markdown('Select Add.')], outro: NOTHING }],
    commands: [{ title: 'With PowerShell', body: markdown('```powershell\nNew-MgUserAppRoleAssignment\n```') }],
    verify: markdown('The list shows the person.'),
  },
  'shared-which-account': { check: { id: 'which-account', title: 'Which account is it?', body: markdown('Compare the address.') } },
  'shared-stale-session': { cause: STALE_SESSION },
  'tool-shell': {
    flow: markdown('In a browser.'),
    tenant: markdown('Name it.'),
    cache: markdown('A folder.'),
    otherFlow: NOTHING,
    rawError: markdown('Ask it to say more.'),
    avoid: NOTHING,
  },
  'topic-exchange': {
    meaning: markdown('Two messages.'),
    parts: [
      { id: 'ask', title: 'Ask', from: 'App', to: 'Token endpoint', codes: ['700016', '90014'], body: markdown('It asks.') },
      { id: 'read', title: 'Read the answer', codes: [], body: markdown('It reads.') },
    ],
    libraries: [{ title: 'A library', source: 'assignment', body: markdown('One call.') }],
    avoid: NOTHING,
  },
  'procedure-read-log': { steps: [], commands: [], verify: markdown('The event is open.') },
};

/** The small catalog; `changed` replaces whole collections. */
export function smallCatalog(changed: Partial<Collections> = {}): Catalog {
  return relate({ ...COLLECTIONS, ...changed }, <T>(file: string) => BODIES[file] as T);
}

/** The same, as an organisation sees it that added its contacts and notes. */
export function catalogOfContoso(): Catalog {
  const overlay = {
    name: 'Contoso',
    contacts: { helpdesk: { who: 'Service Desk', phone: '1' }, admin: { who: 'Identity team', email: 'identity@contoso.example' } },
    notes: { '50105': 'Ask in the app catalogue first.', '90014': 'Tell the app team.' },
  };
  return smallCatalog({ organisation: [{ id: 'organisation', data: { overlay } }] });
}

/** The ids and titles of sections, in order: what the list of contents shows. */
export function contents(sections: { id: string; title: string }[]): [string, string][] {
  return sections.map(({ id, title }) => [id, title]);
}

/** The one section with an id, which has to be of the given type. */
export function section<S extends { id: string; type: string }, T extends S['type']>(
  sections: S[],
  id: string,
  type: T,
): Extract<S, { type: T }> {
  const found = sections.find((one) => one.id === id);
  if (found?.type !== type) throw new Error(`There is no section "${id}" of type ${type}.`);
  return found as Extract<S, { type: T }>;
}
