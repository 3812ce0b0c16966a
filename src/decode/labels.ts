import { APP_ID, APP_NAME, CORRELATION_ID, IP_ADDRESS, TIME, TRACE_ID } from './label-languages.ts';
import { time } from './times.ts';
import { address, domain, errorName, guid, inBrackets, ip, mail, named, oneOf, quoted, type Shape, word } from './values.ts';

/** What is read from a text besides its codes and secrets, each at most once. */
export const FIELDS = [
  'traceId',
  'correlationId',
  'timestamp',
  'appId',
  'appName',
  'resource',
  'tenantId',
  'tenant',
  'upn',
  'userId',
  'deviceId',
  'identityProvider',
  'ip',
  'redirectUri',
  'oauthError',
  'subError',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a label or the words of a message announce: the fields that can follow, each with the shape of its value, and
 * whether it takes a colon or the like between them.
 */
export interface Label {
  /** Patterns without groups; a blank is a blank, `_`, `-` or nothing. */
  words: readonly string[];
  reads: readonly (readonly [Field | 'nothing', Shape, 'mark'?])[];
}

const NAME = oneOf(quoted, named);
/** What may come between a word and its value in a sentence: `application with identifier '…'`, `tenant named …`. */
const LINK = String.raw`(?:\s(?:principal|server|account|object|with|named|called|identifier|id|for|the)){0,4}`;

/**
 * The one table of what introduces a value: names of fields in requests, answers, logs and exports, labels of pages in
 * the languages they have, and words of messages. Longer ones come first where one begins like another.
 */
export const LABELS: readonly Label[] = [
  { words: [...CORRELATION_ID, 'MSAL correlation id key'], reads: [['correlationId', guid]] },
  // Of an answer of Microsoft Graph, which the sign-in knows nothing of.
  { words: [`(?<=["'])request-id(?=["'])`], reads: [['nothing', guid]] },
  { words: TRACE_ID, reads: [['traceId', guid]] },
  { words: TIME, reads: [['timestamp', time]] },
  {
    words: ['home tenant (?:id|name)?', 'issuer', 'iss', 'assertion (?:issuer|subject|audience)'],
    reads: [['nothing', oneOf(guid, address, quoted)]],
  },
  { words: ['key used by client'], reads: [['nothing', quoted]] },
  {
    words: [
      '(?:resource|aad|directory \\(tenant\\)|directory|azure) ?tenant id',
      '(?:tenant|directory|org(?:anization)?) id',
      'directory \\(tenant\\) id',
      'tid',
    ],
    reads: [
      ['tenantId', guid],
      ['tenant', domain],
    ],
  },
  { words: ['resource display name', 'resource name'], reads: [['resource', NAME, 'mark']] },
  { words: ['resource (?:service principal|owner tenant) id'], reads: [['nothing', guid]] },
  {
    words: ['resource value from request', 'resource (?:app(?:lication)?)? ?(?:id|identity)', '(?:to )?access(?: to)? a service'],
    reads: [['resource', oneOf(guid, address)]],
  },
  {
    words: [...APP_NAME, 'app(?:lication)? display ?name', 'app(?:lication)? name', 'client ?name', 'client display name'],
    reads: [['appName', NAME, 'mark']],
  },
  { words: [...APP_ID, '(?:app(?:lication)?|client|azure client) ?(?:\\(client\\))? ?id(?:entifier)?'], reads: [['appId', guid]] },
  { words: ['user (?:object )?id', 'oid', 'user object'], reads: [['userId', guid]] },
  {
    words: [
      'user principal name',
      'upn',
      'user ?name',
      'login hint',
      'preferred username',
      'unique name',
      'signed in user',
      'e ?mail',
      'user display name',
    ],
    reads: [['upn', mail]],
  },
  { words: ['device (?:object )?id(?:entifier)?'], reads: [['deviceId', guid]] },
  {
    words: ['identity ?provider', 'idp', 'federation realm object'],
    reads: [
      ['identityProvider', oneOf(address, quoted)],
      ['identityProvider', oneOf(domain, word), 'mark'],
    ],
  },
  { words: [...IP_ADDRESS, '(?:client |caller |source |remote )?ip (?:address)?', 'ipaddr', 'client address'], reads: [['ip', ip]] },
  { words: ['redirect ur[il]', 'reply (?:ur[il]|address)', 'return ur[il]'], reads: [['redirectUri', address]] },
  { words: ['error sub ?code', 'sub ?error', 'MSAL oauth sub error key'], reads: [['subError', oneOf(errorName, word)]] },
  { words: ['error', 'V2 error'], reads: [['oauthError', errorName, 'mark']] },
  { words: ['resource principal named'], reads: [['resource', oneOf(address, NAME)]] },
  {
    words: ['(?:tenant|directory) named'],
    reads: [
      ['tenantId', guid],
      ['tenant', NAME],
    ],
  },
  {
    words: ['application named'],
    reads: [
      ['appId', guid],
      ['appName', NAME],
    ],
  },
  {
    words: ['exist in the(?: tenant)?'],
    reads: [
      ['tenantId', guid],
      ['tenant', oneOf(quoted, domain)],
    ],
  },
  {
    words: [`client${LINK}`],
    reads: [
      ['appId', guid],
      ['appName', quoted],
    ],
  },
  {
    words: [`(?:client )?app(?:lication)?s?${LINK}`],
    reads: [
      ['appId', guid],
      ['appName', oneOf(quoted, inBrackets)],
      ['appName', named, 'mark'],
    ],
  },
  { words: ["access to(?=\\s'[^'\\n]{1,80}'\\stenant)"], reads: [['tenant', quoted]] },
  {
    words: [`resource(?: app(?:lication)?)?${LINK}`, 'access to(?: the)?(?: resource)?', 'to access'],
    reads: [
      ['resource', oneOf(guid, address, quoted)],
      ['resource', named, 'mark'],
    ],
  },
  {
    words: [`(?:tenant|directory|organization)${LINK}`],
    reads: [
      ['tenantId', guid],
      ['tenant', oneOf(quoted, domain)],
    ],
  },
  {
    words: [`(?:user|account)s?${LINK}`],
    reads: [
      ['upn', mail],
      ['userId', guid],
    ],
  },
  { words: [`device${LINK}`], reads: [['deviceId', guid]] },
];
