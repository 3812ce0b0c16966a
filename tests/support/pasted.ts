// A paste as it comes from a helpdesk's ticket. Nothing in it belongs to anybody.

/** What may be kept in the tab, and nowhere else. */
const PERSON = 'anna.lee@contoso.example';
const CORRELATION_ID = '0b2d3a5e-91aa-4c0f-9c3e-5a1d0f1b2c3d';
const MACHINE = '203.0.113.77';

/** What may not even be kept in the tab. */
export const SECRETS = [
  'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9',
  '0.AXoAWkFfVGhpc0lzTm90QVRva2VuAAAAAAAAAMAAAAA',
  'abc8Q~Wq1e2r3t4y5u6i7o8p9a0s-d.f_g1h2j3k4l',
];

export const PASTE = [
  "Sorry, but we're having trouble signing you in. AADSTS50105: Your administrator has configured the application",
  `Contoso HR to block users. User '${PERSON}' IP ${MACHINE} Correlation ID: ${CORRELATION_ID}`,
  `id_token=${SECRETS[0]}.eyJhdWQiOiIwMDAwMDAwMyJ9.c2lnbmF0dXJl refresh_token=${SECRETS[1]} client_secret=${SECRETS[2]}`,
].join(' ');

/** Pieces of it by which it would be recognised, wherever it went. */
export const PIECES = [...SECRETS, PERSON, 'anna lee', CORRELATION_ID, MACHINE, 'Contoso HR', 'having trouble'];
