import { buildLookup, type Lookup, type LookupEntry, type LookupSymptom, openLookup } from '../../../src/search/lookup-index.ts';

const entry = (code: string, name: string, title: string, more: Partial<LookupEntry> = {}): LookupEntry => ({
  code,
  name,
  title,
  kind: 'failure',
  fixedBy: ['admin'],
  family: 'consent',
  guide: true,
  messages: [],
  ...more,
});

/** A handful of codes that a query can mean: slips of known codes, begun numbers, names with parts in common. */
export const ENTRIES: LookupEntry[] = [
  entry('50011', 'InvalidReplyTo', 'The redirect address is not registered', {
    messages: ["The redirect URI '{uri}' specified in the request does not match"],
    fixedBy: ['developer'],
    family: 'redirect',
  }),
  entry('50020', 'UserUnauthorized', 'The account is not in this organisation', {
    messages: ["User account '{email}' from identity provider '{idp}' does not exist in tenant"],
    family: 'guest',
  }),
  entry('50076', 'UserStrongAuthClientAuthNRequired', 'Multifactor authentication is needed', {
    kind: 'interrupt',
    fixedBy: ['user'],
    family: 'mfa',
  }),
  entry('50079', 'UserStrongAuthEnrollmentRequired', 'Security info has to be registered', {
    kind: 'interrupt',
    fixedBy: ['user'],
    family: 'mfa',
  }),
  entry('50100', '', 'A claim could not be made', { guide: false, fixedBy: ['microsoft'], family: 'saml' }),
  entry('50105', 'EntitlementGrantsNotFound', 'You are not assigned to this app', {
    messages: ['is not assigned to a role for the application'],
  }),
  entry('501051', '', 'One app is not assigned to another', { guide: false, messages: ['is not assigned to a role for the application'] }),
  entry('50126', 'InvalidUserNameOrPassword', 'The name or the password is wrong', { fixedBy: ['user', 'helpdesk'], family: 'password' }),
  entry('53003', 'BlockedByConditionalAccess', 'A Conditional Access policy blocked the sign-in', { family: 'ca' }),
  entry('90094', 'AdminConsentRequired', "The app needs an administrator's approval", { messages: ['Need admin approval'] }),
];

/** What screens say without one of these codes. */
export const SYMPTOMS: LookupSymptom[] = [
  {
    id: 'caa-codes',
    title: 'A code that begins with CAA',
    kind: 'failure',
    fixedBy: ['helpdesk'],
    family: 'device',
    messages: ['Error code CAA20003'],
    foreign: ['caa'],
  },
  {
    id: 'no-way',
    title: "You can't get there from here",
    kind: 'failure',
    fixedBy: ['admin'],
    family: 'ca',
    messages: ["You can't get there from here", 'can only be accessed from'],
  },
];

/** Texts of their pages, as far as words and their number matter. */
export const TEXTS: Record<string, string> = {
  '50011': 'The redirect address is not registered. The app sent a redirect URI that its registration does not have.',
  '50020': 'The account is not in this organisation. Invite the guest, or sign in with another account.',
  '50076': 'Multifactor authentication is needed. The user answers the prompt on the phone.',
  '50079': 'Security info has to be registered. The user registers a phone for multi-factor authentication.',
  '50100': 'A claim could not be made.',
  '50105':
    'You are not assigned to this app. The signed in user is not assigned to a role for the application. Assign the user or a group.',
  '501051': 'One app is not assigned to another. It is not assigned to a role for the application.',
  '50126': 'The name or the password is wrong. The user types the password again, or has it reset by the helpdesk.',
  '53003': 'A Conditional Access policy blocked the sign-in. Look at the policy in the sign-in logs.',
  '90094': "The app needs an administrator's approval. Admin consent for the app.",
};

export const lookup: Lookup = openLookup(buildLookup(ENTRIES, SYMPTOMS, Object.values(TEXTS)));
