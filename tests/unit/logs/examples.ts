import { readFileSync } from 'node:fs';
import type { CodeFacts } from '../../../src/logs/code-facts.ts';
import { type ReadLog, readLog } from '../../../src/logs/read-log.ts';
import type { SignInEvent } from '../../../src/logs/sign-in-event.ts';

/** A file of tests/fixtures/logs. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/logs/${name}`, import.meta.url), 'utf8');
}

/** Reads a text that arrives in the given pieces. */
export function readPieces(...pieces: string[]): Promise<ReadLog> {
  return readLog(
    (async function* () {
      yield* pieces;
    })(),
  );
}

/** A CSV file with every field in quotes. */
export function csv(header: readonly string[], ...rows: (readonly string[])[]): string {
  return [header, ...rows].map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}

/** The columns that most tests need, and a row for them. */
export const FEW = ['Date (UTC)', 'Request ID', 'Username', 'Application', 'Status', 'Sign-in error code'] as const;
export const row = (id: string, code = '50126') => ['2026-09-14T10:00:00Z', id, 'ana@contoso.com', 'Payroll', 'Failure', code];

const BLANK: SignInEvent = {
  id: '',
  time: undefined,
  code: '50126',
  outcome: 'failure',
  correlationId: '',
  user: '',
  upn: '',
  userId: '',
  app: '',
  appId: '',
  resource: '',
  ip: '',
  city: '',
  country: '',
  client: '',
  browser: '',
  os: '',
  deviceId: '',
  device: '',
  tenantId: '',
  servicePrincipal: '',
  reason: '',
  conditionalAccess: '',
  policies: undefined,
  methods: [],
  type: 'unknown',
};

/** A failure with a wrong password, and what a test says of it. */
export function event(known: Partial<SignInEvent> = {}): SignInEvent {
  return { ...BLANK, ...known };
}

/** So many events, each made of its number. */
export function events(count: number, known: (index: number) => Partial<SignInEvent>): SignInEvent[] {
  return Array.from({ length: count }, (_, index) => event(known(index)));
}

export const at = (clock: string, day = '2026-09-14') => Date.parse(`${day}T${clock}:00Z`);

const FACTS: Record<string, CodeFacts> = {
  '50126': {
    title: 'Wrong user name or password',
    kind: 'failure',
    verdict: 'depends',
    fixedBy: ['user', 'helpdesk'],
    path: '/aadsts50126/',
  },
  '50074': { title: 'MFA is required', kind: 'interrupt', verdict: 'usually-not', fixedBy: ['user'], path: '/aadsts50074/' },
  '53003': { title: 'Blocked by Conditional Access', kind: 'failure', verdict: 'usually-not', fixedBy: ['admin'], path: '/aadsts53003/' },
};
export const factsOf = (code: string) => FACTS[code];
