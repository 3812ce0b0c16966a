import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PASTE, PIECES, SECRETS } from '../support/pasted.ts';
import { ASKS } from '../support/patience.ts';
import { type Engine, type Reader, startReader } from '../support/readers.ts';
import { searchAnswered } from '../support/search-answered.ts';
import { type Deployment, inFolder, onHost } from './deployments.ts';

const DEPLOYMENTS = {
  'under a sub-path': () => onHost('sub'),
  'from a folder': inFolder,
};
/** On a host, Chromium is in tests/browser/privacy.test.ts, at the root and under a sub-path; the others are under one. */
const PLACES: Partial<Record<Engine, (keyof typeof DEPLOYMENTS)[]>> = {
  chromium: ['from a folder'],
  firefox: ['under a sub-path', 'from a folder'],
  ...(process.platform === 'linux' ? { webkit: ['under a sub-path', 'from a folder'] } : {}),
};
const PATIENCE = { timeout: ASKS, interval: 50 };
const BOX = '.search__input';
const FILTER = '.filters input[name="q"]';
const TYPED = 'locked out';

describe.each(Object.keys(PLACES) as Engine[])('in %s', (engine) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(engine);
  });
  afterAll(() => reader?.close());

  test.each(PLACES[engine] ?? [])(
    '%s, what is typed is in no request, and what is pasted in no address and no history entry either',
    async (name) => {
      const site = await DEPLOYMENTS[name]();
      const isFolder = name === 'from a folder';
      const requests: string[] = [];
      // Every server of this process says here what it is asked for.
      const note = (message: unknown) => {
        const { method, url, rawHeaders } = (message as { request: IncomingMessage }).request;
        requests.push([method, url, ...rawHeaders].join(' '));
      };
      subscribe('http.server.request.start', note);
      const entries: Entry[] = [];
      const look = async () => void entries.push(await entry(reader));

      await reader.problems();
      await reader.open(site.address(''));
      await reader.click(BOX);
      await reader.type(TYPED);
      await vi.waitFor(async () => expect(await address(reader, site)).toBe('#q=locked+out'), PATIENCE);
      await paste(reader, BOX, PASTE);
      await firstResult(reader, 'AADSTS50105');
      expect(await address(reader, site)).toBe('');
      await look();
      await searchAnswered(reader);
      await reloaded(reader);
      await holds(reader, BOX, '[secret removed]');
      await look();
      await firstResult(reader, 'AADSTS50105');
      await searchAnswered(reader);
      await reader.click('[role="option"]');
      await vi.waitFor(async () => expect(await address(reader, site)).toBe('aadsts50105'), PATIENCE);
      await loaded(reader);
      await look();
      await reader.go('back');
      await holds(reader, BOX, '[secret removed]');
      await look();
      await searchAnswered(reader);
      await reader.go('forward');
      await vi.waitFor(async () => expect(await address(reader, site)).toBe('aadsts50105'), PATIENCE);

      await paste(reader, BOX, 'anna lee password consent');
      await vi.waitFor(async () => expect(await count(reader)).toBeGreaterThan(0), PATIENCE);
      await searchAnswered(reader);
      const few = await count(reader);
      await reader.click('.search__more');
      if (isFolder) {
        await vi.waitFor(async () => expect(await count(reader)).toBeGreaterThan(few), PATIENCE);
        expect(await address(reader, site)).toBe('aadsts50105');
      } else {
        await vi.waitFor(async () => expect(await address(reader, site)).toBe(''), PATIENCE);
        await holds(reader, BOX, 'anna lee password consent');
        await searchAnswered(reader);
      }
      await look();

      await reader.open(site.address('codes'));
      await paste(reader, FILTER, PASTE);
      await vi.waitFor(
        async () => expect(await reader.ask(() => document.querySelectorAll('tbody tr[data-family]').length)).toBe(0),
        PATIENCE,
      );
      await look();
      await reader.go('reload');
      await holds(reader, FILTER, '[secret removed]');
      await look();

      unsubscribe('http.server.request.start', note);
      const problems = await reader.problems();
      // On a host, leaving a page that still loads aborts its requests, which the browser reports; Firefox as a NetworkError
      // in whatever waited for one.
      const isOfLeaving = (said: string) => !/elsewhere|exception/.test(said) || /NetworkError/.test(said);
      expect(isFolder ? problems : problems.filter((said) => !isOfLeaving(said))).toEqual([]);
      // A tab that stays would ask a server that is gone for its icon.
      await reader.open('about:blank');
      await site.close();
      if (!isFolder) expect(requests.length).toBeGreaterThan(0);
      expectNone([...PIECES, 'locked'], requests);
      expectNone(
        PIECES,
        entries.flatMap(({ address, state }) => [address, state]),
      );
      expectNone(
        SECRETS,
        entries.map(({ storage }) => storage),
      );
    },
  );
});

interface Entry {
  address: string;
  state: string;
  storage: string;
}

/** The current history entry, and what the tab keeps. */
function entry(reader: Reader): Promise<Entry> {
  return reader.ask(() => ({
    address: location.href,
    state: JSON.stringify(history.state),
    storage: JSON.stringify({ ...sessionStorage }),
  }));
}

/** Loads the page anew, and waits until it is another one. */
async function reloaded(reader: Reader): Promise<void> {
  await reader.ask(() => document.documentElement.setAttribute('data-old', ''));
  await reader.go('reload');
  const isOld = () => reader.ask(() => document.documentElement.hasAttribute('data-old'));
  await vi.waitFor(async () => expect(await isOld()).toBe(false), PATIENCE);
}

/** Waits until the page and its scripts are there: WebKit brings a page that was left before that back without its scripts. */
async function loaded(reader: Reader): Promise<void> {
  const isLoaded = () => reader.ask(() => document.readyState === 'complete' && customElements.get('site-search') !== undefined);
  await vi.waitFor(async () => expect(await isLoaded(), 'the page has loaded').toBe(true), PATIENCE);
}

/** Pastes over what a field holds, as a browser does it, without the clipboard that browsers without a screen do not have. */
async function paste(reader: Reader, selector: string, text: string): Promise<void> {
  await loaded(reader);
  await reader.click(selector);
  await reader.ask(
    ({ selector, text }) => {
      const field = document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
      field.select();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      field.dispatchEvent(event);
      document.execCommand('insertText', false, text);
    },
    { selector, text },
  );
}

function holds(reader: Reader, selector: string, text: string): Promise<void> {
  return vi.waitFor(
    async () =>
      expect(await reader.ask((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '', selector)).toContain(text),
    PATIENCE,
  );
}

function firstResult(reader: Reader, text: string): Promise<void> {
  return vi.waitFor(
    async () => expect(await reader.ask(() => document.querySelector('[role="option"]')?.textContent ?? '')).toContain(text),
    PATIENCE,
  );
}

function count(reader: Reader): Promise<number> {
  return reader.ask(() => document.querySelectorAll('[role="option"]').length);
}

async function address(reader: Reader, site: Deployment): Promise<string> {
  return site.page(await reader.ask(() => location.href));
}

function expectNone(pieces: readonly string[], texts: readonly string[]): void {
  for (const text of texts) for (const piece of pieces) expect(decodeURIComponent(text.replaceAll('+', ' '))).not.toContain(piece);
}
