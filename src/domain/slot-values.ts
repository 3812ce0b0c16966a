import { isIpV6 } from './paste.ts';
import type { Slot } from './slots.ts';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{3,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}\p{L}$/u;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?Z$/;
/**
 * What Microsoft Entra ID lets into a user principal name before its domain, `#EXT#` of guests among it; letters of any
 * script, because a log can hold the sign-in name of an account elsewhere.
 */
const NAME = /^(?!-)[\p{L}\p{N}'._!#^~-]{1,128}$/u;

const guid = (text: string) => (GUID.test(text) ? text.toLowerCase() : undefined);
const domain = (text: string) => (DOMAIN.test(text) ? text.toLowerCase() : undefined);

/** How the value of each slot has to look. */
const GRAMMAR: Readonly<Record<Slot, (text: string) => string | undefined>> = {
  upn: signInName,
  userId: guid,
  appId: guid,
  tenantId: (text) => guid(text) ?? domain(text),
  correlationId: guid,
  requestId: guid,
  timestamp: (text) => (TIME.test(text) && isOnCalendar(text) ? text : undefined),
  deviceId: guid,
  ip: address,
};

/** The value in its one form when it fits the grammar of its slot, else undefined. */
export function slotValue(slot: Slot, given: string): string | undefined {
  return GRAMMAR[slot](given.trim().replace(/^\{(.*)\}$/, '$1'));
}

/** Of a day that no month has, or of 24:00, Date makes the next one. */
function isOnCalendar(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}

function signInName(text: string): string | undefined {
  const [name = '', host = '', ...others] = text.split('@');
  return others.length === 0 && NAME.test(name) && DOMAIN.test(host) ? text : undefined;
}

function address(text: string): string | undefined {
  const octets = text.split('.');
  const isIpV4 = octets.length === 4 && octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255);
  return isIpV4 || isIpV6(text) ? text.toLowerCase() : undefined;
}
