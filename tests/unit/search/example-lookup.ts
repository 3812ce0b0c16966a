import {
  buildLookup,
  type Lookup,
  type LookupEntry,
  type LookupPage,
  type LookupSymptom,
  openLookup,
  type Sourced,
} from '../../../src/search/lookup-index.ts';
import type { SearchTexts } from '../../../src/search/term-index.ts';

const entry = (
  code: string,
  name: string,
  title: string,
  { messages, wordings, answer, ...more }: Partial<LookupEntry> & SearchTexts = {},
): Sourced<LookupEntry> => ({
  code,
  name,
  title,
  kind: 'failure',
  fixedBy: ['admin'],
  family: 'consent',
  verdict: 'no',
  ...more,
  texts: {
    name: [name],
    title: [title],
    ...(messages ? { messages } : {}),
    ...(answer ? { answer } : {}),
    ...(wordings ? { wordings } : {}),
  },
});

/** A handful of codes that a query can mean: slips of known codes, begun numbers, names with parts in common. */
export const ENTRIES: Sourced<LookupEntry>[] = [
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
    answer: ['The user answers the prompt on the phone.'],
  }),
  entry('50079', 'UserStrongAuthEnrollmentRequired', 'Security info has to be registered', {
    kind: 'interrupt',
    fixedBy: ['user'],
    family: 'mfa',
  }),
  entry('50100', '', 'A claim could not be made', { verdict: undefined, fixedBy: ['microsoft'], family: 'saml' }),
  entry('50105', 'EntitlementGrantsNotFound', 'You are not assigned to this app', {
    messages: ['is not assigned to a role for the application'],
  }),
  entry('501051', '', 'One app is not assigned to another', {
    verdict: undefined,
    messages: ['is not assigned to a role for the application'],
  }),
  entry('50126', 'InvalidUserNameOrPassword', 'The name or the password is wrong', {
    fixedBy: ['user', 'helpdesk'],
    family: 'password',
    answer: ['The user types the password again, or has it reset by the helpdesk.'],
  }),
  entry('53003', 'BlockedByConditionalAccess', 'A Conditional Access policy blocked the sign-in', {
    family: 'ca',
    wordings: ['kicked out of Teams at the hotel'],
  }),
  entry('90094', 'AdminConsentRequired', "The app needs an administrator's approval", { messages: ['Need admin approval'] }),
];

/** What screens say without one of these codes. */
export const SYMPTOMS: Sourced<LookupSymptom>[] = [
  {
    id: 'caa-codes',
    title: 'A code that begins with CAA',
    kind: 'failure',
    fixedBy: ['helpdesk'],
    family: 'device',
    says: 'The computer stopped before the service was asked.',
    foreign: ['caa'],
    texts: { title: ['A code that begins with CAA'], messages: ['Error code CAA20003'] },
  },
  {
    id: 'no-way',
    title: "You can't get there from here",
    kind: 'failure',
    fixedBy: ['admin'],
    family: 'ca',
    says: 'A policy asks for a device that it knows.',
    texts: { title: ["You can't get there from here"], messages: ["You can't get there from here", 'can only be accessed from'] },
  },
];

export const PAGES: Sourced<LookupPage>[] = [
  {
    page: 'procedures/reset-user-password',
    title: "Reset a person's password",
    says: 'The person gets a temporary password.',
    texts: { title: ["Reset a person's password"], answer: ['The person gets a temporary password.'] },
  },
  {
    page: 'tools/azure-cli',
    title: 'Azure CLI',
    says: 'The command line for Azure.',
    apps: ['04b07795-8ddb-461a-bbee-02f9e1bf7b46'],
    texts: { title: ['Azure CLI'], answer: ['The command line for Azure.'] },
  },
  {
    page: 'tools/msal-net',
    title: 'MSAL.NET and Microsoft.Identity.Web',
    says: 'The libraries for .NET.',
    apps: [],
    texts: { title: ['MSAL.NET and Microsoft.Identity.Web'] },
  },
  {
    page: 'families/mfa',
    title: 'Multifactor authentication',
    says: 'The second step was asked for.',
    texts: { title: ['Multifactor authentication'] },
  },
];

export const lookup: Lookup = openLookup(JSON.parse(JSON.stringify(buildLookup(ENTRIES, SYMPTOMS, PAGES))));
