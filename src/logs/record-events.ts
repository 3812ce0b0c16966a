import { type Fields, fieldsOf, itemsOf, textOf } from './fields.ts';
import { createIntern } from './intern.ts';
import { readOutcome } from './read-outcome.ts';
import { readTime } from './read-time.ts';
import { createPolicies } from './record-policies.ts';
import type { SignInEvent, SignInType } from './sign-in-event.ts';

/**
 * Makes events of records with the names of Graph's signIn, which diagnostic settings wrap into an envelope and Log
 * Analytics spreads over columns; where both have a value, the sign-in's own counts. A time that is none is NaN.
 */
export function createRecordEvents(): (record: Fields) => SignInEvent {
  const ids = createIntern();
  const intern = createIntern();
  const { policiesOf, methodsOf } = createPolicies(intern);
  return (record) => {
    const fields = unwrapped(record);
    const text = (...names: string[]) => intern(textOf(...names.map((name) => fields.get(name))));
    const status = fieldsOf(fields.get('status'));
    const device = fieldsOf(fields.get('devicedetail'));
    const place = placeOf(fields);
    const { code, outcome } = readOutcome(textOf(status.get('errorcode'), fields.get('resulttype')), '');
    return {
      id: ids(textOf(fields.get('id'))),
      time: readTime(textOf(fields.get('createddatetime'), fields.get('timegenerated'), fields.get('time'))),
      code: intern(code),
      outcome,
      correlationId: ids(textOf(fields.get('correlationid'))),
      user: text('userdisplayname'),
      upn: text('userprincipalname'),
      userId: text('userid'),
      app: text('appdisplayname'),
      appId: text('appid'),
      resource: text('resourcedisplayname'),
      ip: text('ipaddress', 'calleripaddress'),
      city: intern(place.city),
      country: intern(place.country),
      client: text('clientappused'),
      browser: intern(textOf(device.get('browser'))),
      os: intern(textOf(device.get('operatingsystem'))),
      deviceId: intern(textOf(device.get('deviceid'))),
      device: intern(textOf(device.get('displayname'))),
      tenantId: tenantOf(record, text('resourcetenantid', 'aadtenantid')),
      servicePrincipal: text('serviceprincipalname', 'serviceprincipalid'),
      reason: intern(textOf(status.get('failurereason'), fields.get('resultdescription'))),
      conditionalAccess: text('conditionalaccessstatus'),
      policies: policiesOf(fields.get('appliedconditionalaccesspolicies')) ?? policiesOf(fields.get('conditionalaccesspolicies')),
      methods: methodsOf(fields.get('authenticationdetails')),
      type: typeOf(fields),
    };
  };
}

function unwrapped(record: Fields): Fields {
  const inner = record.get('properties');
  if (inner === undefined) return record;
  const properties = fieldsOf(inner);
  return { get: (name) => properties.get(name) ?? record.get(name) };
}

/** The envelope of diagnostic settings names the tenant; `TenantId` in Log Analytics is the workspace. */
function tenantOf(record: Fields, own: string): string {
  return own || (record.get('properties') === undefined ? '' : textOf(record.get('tenantid')));
}

/** An object, in Graph called location and in Log Analytics LocationDetails, where Location is the country alone. */
function placeOf(fields: Fields): { city: string; country: string } {
  const location = fields.get('location');
  const details = [location, fields.get('locationdetails')].map(fieldsOf);
  const [city, country] = ['city', 'countryorregion'].map((name) => textOf(...details.map((each) => each.get(name)))) as [string, string];
  const alone = textOf(location);
  return { city, country: country || (/^[\p{L} ]{2,60}$/u.test(alone) ? alone : '') };
}

/** Names of event types in Graph, of categories in diagnostic settings, and of tables in Log Analytics. */
const TYPES: readonly [SignInType, RegExp][] = [
  ['managed-identity', /managedidentity/i],
  ['application', /serviceprincipal/i],
  ['non-interactive', /noninteractive/i],
];

function typeOf(fields: Fields): SignInType {
  const events = itemsOf(fields.get('signineventtypes')) ?? [fields.get('signineventtypes')];
  const names = [...events, fields.get('category'), fields.get('type')].map((name) => textOf(name)).join(' ');
  const named = TYPES.find(([, pattern]) => pattern.test(names))?.[0];
  if (named) return named;
  const isInteractive = textOf(fields.get('isinteractive')).toLowerCase();
  if (isInteractive === 'true' || /interactiveuser|\bsign-?inlogs\b/i.test(names))
    return isInteractive === 'false' ? 'non-interactive' : 'interactive';
  return isInteractive === 'false' ? 'non-interactive' : 'unknown';
}
