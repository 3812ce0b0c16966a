import type { ReadLog } from './log-reader.ts';
import type { Method, SignInEvent } from './sign-in-event.ts';

/**
 * The events of several files as one log, newest first. An event that is in more than one, or twice in one, is there once:
 * the record that says more, with what only the others have. Authentication details go to the event of their request ID;
 * `unjoined` of them found none.
 */
export function mergeLogs(logs: readonly ReadLog[]): { events: SignInEvent[]; duplicates: number; unjoined: number } {
  const byId = new Map<string, SignInEvent>();
  const events: SignInEvent[] = [];
  let duplicates = 0;
  for (const event of logs.flatMap((log) => log.events)) {
    const known = byId.get(event.id);
    if (known) {
      duplicates++;
      byId.set(event.id, combine(known, event));
    } else if (event.id === '') events.push(event);
    else byId.set(event.id, event);
  }
  const { methods, unjoined } = methodsById(logs, byId);
  for (const event of byId.values()) events.push(withMethods(event, methods.get(event.id)));
  events.sort((a, b) => (b.time ?? Number.NEGATIVE_INFINITY) - (a.time ?? Number.NEGATIVE_INFINITY) || 0);
  return { events, duplicates, unjoined };
}

/** The richer of two records of one event, and in its gaps the other. Only a status tells a step from a failure. */
function combine(first: SignInEvent, second: SignInEvent): SignInEvent {
  const [richer, other] = richness(second) > richness(first) ? [second, first] : [first, second];
  const gaps = Object.entries(other).filter(([name, value]) => richer[name as keyof SignInEvent] === '' && value !== '');
  return {
    ...richer,
    ...Object.fromEntries(gaps),
    time: richer.time ?? other.time,
    outcome: other.outcome === 'interrupt' && richer.outcome === 'failure' ? 'interrupt' : richer.outcome,
    policies: richer.policies ?? other.policies,
    methods: richer.methods.length > 0 ? richer.methods : other.methods,
    type: richer.type === 'unknown' ? other.type : richer.type,
  };
}

function richness({ policies, methods }: SignInEvent): number {
  return (policies ? 2 : 0) + (methods.length > 0 ? 1 : 0);
}

/** A file of details can be given twice, so of the same ones one is kept. */
function methodsById(
  logs: readonly ReadLog[],
  events: ReadonlyMap<string, SignInEvent>,
): { methods: Map<string, Method[]>; unjoined: number } {
  const methods = new Map<string, Map<string, Method>>();
  let unjoined = 0;
  for (const { requestId, ...method } of logs.flatMap((log) => log.details)) {
    if (!events.has(requestId)) {
      unjoined++;
      continue;
    }
    const ofEvent = methods.get(requestId) ?? new Map<string, Method>();
    ofEvent.set(JSON.stringify(method), method);
    methods.set(requestId, ofEvent);
  }
  return { methods: new Map([...methods].map(([id, ofEvent]) => [id, [...ofEvent.values()]])), unjoined };
}

/** Of details that are in the record as well, the record's stay. */
function withMethods(event: SignInEvent, methods: Method[] | undefined): SignInEvent {
  return methods && event.methods.length === 0 ? { ...event, methods } : event;
}
