import { expect, vi } from 'vitest';
import { ASKS } from '../support/patience.ts';
import type { Reader } from '../support/readers.ts';
import { searchAnswered } from '../support/search-answered.ts';
import type { Deployment } from './deployments.ts';
import { QUERIES } from './queries.ts';

/** What somebody does with the guide, and what they get for it: the same everywhere, so plain data to compare. */
export type Journey = (reader: Reader, site: Deployment) => Promise<unknown>;

const BOX = '.search__input';
const PATIENCE = { timeout: ASKS, interval: 25 };
const LIST = '[role="listbox"] [role="option"]';

export const JOURNEYS: Record<string, Journey> = {
  'the home page': async (reader, site) => {
    await reader.open(site.address(''));
    return [await texts(reader, 'h1, h2, .codes__title'), await links(reader, site, 'main a[href], footer a[href]')];
  },
  'a code by its number': async (reader, site) => {
    await reader.open(site.address(''));
    return search(reader, site, '50105');
  },
  'a code by its number, opened with Enter from another page': async (reader, site) => {
    await reader.open(site.address('aadsts50126'));
    await search(reader, site, 'AADSTS50105');
    await reader.press('Enter');
    return arrived(reader, site, 'aadsts50105');
  },
  'a code by its name, opened with Enter': async (reader, site) => {
    await reader.open(site.address(''));
    await search(reader, site, 'EntitlementGrantsNotFound');
    await reader.press('Enter');
    return arrived(reader, site, 'aadsts50105');
  },
  'a part of the message': async (reader, site) => {
    await reader.open(site.address('families'));
    return search(reader, site, 'not assigned to a role for the application');
  },
  'words with a slip of the finger': async (reader, site) => {
    await reader.open(site.address(''));
    return search(reader, site, 'admin consnet');
  },
  'an ID, and its name': async (reader, site) => {
    await reader.open(site.address(''));
    await search(reader, site, '579a7132-0e58-4d80-b1e1-7a1e2d337859');
    const unknown = await texts(reader, '.search__hint');
    await reader.open(site.address('families'));
    await search(reader, site, '996def3d-b36c-4153-8607-a6fd3c01b89f');
    return [unknown, await texts(reader, '.search__hint')];
  },
  'a number that nobody knows': async (reader, site) => {
    await reader.open(site.address(''));
    return search(reader, site, '999999');
  },
  'a word that no page has': async (reader, site) => {
    await reader.open(site.address(''));
    return [await search(reader, site, 'xylophone'), await links(reader, site, '.search__all a')];
  },
  'results narrowed with the filters, and widened again': async (reader, site) => {
    await reader.open(site.address(''));
    const all = await search(reader, site, 'sign-in');
    await choose(reader, '.search__facets select[name="kind"]', 'interrupt');
    const narrowed = await results(reader, site);
    const { address } = await here(reader, site);
    await reader.click('.search__reset');
    return [all, narrowed, address, await results(reader, site)];
  },
  'results for an address that asks for them': async (reader, site) => {
    await reader.open(site.address('', '#q=client+secret&fixer=developer'));
    return results(reader, site);
  },
  'results for an address as it was written once, which becomes the new one': async (reader, site) => {
    await reader.open(site.address('', '?q=client+secret&fixer=developer'));
    return [await results(reader, site), (await here(reader, site)).address];
  },
  'the second result, with the keyboard alone': async (reader, site) => {
    await reader.open(site.address('about'));
    const found = await search(reader, site, 'guest account');
    await reader.press('ArrowDown');
    await reader.press('ArrowDown');
    await reader.press('Enter');
    return [found, await arrived(reader, site, found.options[1]?.page ?? '')];
  },
  'all results, from the search in the header': async (reader, site) => {
    await reader.open(site.address('procedures'));
    await search(reader, site, 'password');
    await reader.click('.search__more');
    return [await arrived(reader, site, '#q=password'), await results(reader, site)];
  },
  'the table of all codes, filtered and sorted': async (reader, site) => {
    await reader.open(site.address('codes', '#family=consent'));
    await typeInto(reader, '.filters input[name="q"]', 'admin');
    await reader.click('th[data-sort="code"] button');
    const rows = () => texts(reader, 'tbody tr[data-family] td:first-child');
    return [await rows(), await texts(reader, 'code-table [role="status"]'), (await here(reader, site)).address];
  },
  'a family, and from its table to a code': async (reader, site) => {
    await reader.open(site.address('families'));
    await reader.click('main a[href*="mfa"]');
    await arrived(reader, site, 'families/mfa');
    const codes = await texts(reader, '.codes__code, td:first-child');
    await reader.click('main a[href*="aadsts50074"]');
    return [codes, await arrived(reader, site, 'aadsts50074')];
  },
  'a procedure, from the guide that uses it': async (reader, site) => {
    await reader.open(site.address('aadsts50105'));
    await reader.click('#procedures a[href*="find-sign-in-event"]');
    return [await arrived(reader, site, 'procedures/find-sign-in-event'), await texts(reader, 'h2, h3')];
  },
  'back to the results, and forward again': async (reader, site) => {
    await reader.open(site.address(''));
    const found = await search(reader, site, 'redirect uri');
    const first = found.options[0]?.page ?? '';
    await reader.click(LIST);
    const there = await arrived(reader, site, first);
    await reader.go('back');
    await arrived(reader, site, '#q=redirect+uri');
    const again = await results(reader, site);
    await reader.go('forward');
    return [found, there, again, await arrived(reader, site, first)];
  },
  'a deep link with a fragment': async (reader, site) => {
    await reader.open(site.address(''));
    await reader.ask((address) => location.assign(address), site.address('aadsts50105', '#escalate'));
    await arrived(reader, site, 'aadsts50105#escalate');
    const seen = await reader.ask(() => {
      const target = document.querySelector(':target');
      return { id: target?.id, isInView: (target?.getBoundingClientRect().top ?? 9999) < innerHeight };
    });
    await reader.ask(() => document.querySelector<HTMLElement>('.contents a[href="#causes"]')?.click());
    return [seen, (await here(reader, site)).address];
  },
  'copying where the browser withholds the clipboard': async (reader, site) => {
    await reader.open(site.address('aadsts50105'));
    await stopTimers(reader);
    await reader.ask(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await reader.click('#ticket .copy');
    return reader.ask(() => ({
      said: document.querySelector('#ticket .copy')?.textContent,
      selected: String(getSelection()).trim(),
    }));
  },
  'dark where the browser withholds storage': async (reader, site) => {
    await reader.open(site.address('aadsts50105'));
    await stopTimers(reader);
    await reader.ask(() => {
      const refuse = () => {
        throw new Error('withheld');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
    const before = await background(reader);
    await reader.click('.theme');
    return [before !== (await background(reader)), await texts(reader, '.theme__note')];
  },
  'a case that is begun on a page, and fills it': async (reader, site) => {
    await reader.open(site.address('aadsts50105'));
    await typeInto(reader, '#ui-paste', 'User anna@contoso.example, Correlation ID: bbbbbbbb-1111-4222-8333-444444444444');
    await vi.waitFor(async () => expect((await texts(reader, '#ui-ticket')).join()).toContain('bbbbbbbb-1111'), PATIENCE);
    return [await texts(reader, '#ui-ticket'), await texts(reader, '.sample pre'), await texts(reader, '.case [role="status"]')];
  },
  'an error pasted by keys alone, checks ticked, and note, request and reply copied, where the clipboard is withheld': async (
    reader,
    site,
  ) => {
    await reader.open(site.address('aadsts50105'));
    await reader.ask(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
      document.querySelector<HTMLElement>('#ui-paste')?.focus();
    });
    const error = "AADSTS50105 for 'anna@contoso.example', Correlation ID: bbbbbbbb-1111-4222-8333-444444444444";
    await reader.type(error);
    await saysNote(reader, 'bbbbbbbb-1111');
    await focus(reader, '.item[data-check] input[type="checkbox"]');
    await reader.type(' ');
    await vi.waitFor(async () => expect(await focused(reader)).toContain('What you found'), PATIENCE);
    await reader.type('the right account');
    await focus(reader, '.item[data-check] ~ .item[data-check] input[type="checkbox"]');
    await reader.type(' ');
    await saysNote(reader, 'the right account');
    const copies: string[] = [];
    await stopTimers(reader);
    for (const part of ['#ticket', '.fix:has([data-by="admin"])', '.fix:has([data-by="user"])']) {
      if (part !== '#ticket') {
        await reader.ask((wanted) => document.querySelector(wanted)?.closest('details')?.setAttribute('open', ''), part);
        await focus(reader, `${part} fix-request > button`);
        await reader.press('Enter');
        await vi.waitFor(async () => expect(await focused(reader)).toMatch(/^Copy re(?:quest|ply)/), PATIENCE);
      } else await focus(reader, `${part} .copy`);
      await reader.press('Enter');
      await vi.waitFor(async () => expect(await focused(reader)).toMatch(/^Selected/), PATIENCE);
      copies.push(await reader.ask(() => String(getSelection()).trim()));
    }
    return [copies, (await texts(reader, '.sample pre')).filter((sample) => sample.includes('anna@contoso.example'))];
  },
  'a page in print': async (reader, site) => {
    await reader.open(site.address('aadsts50105'));
    const paper = Buffer.from(await reader.print(), 'base64');
    return { isPdf: paper.subarray(0, 4).toString() === '%PDF', hasContent: paper.length > 10_000 };
  },
};

function focus(reader: Reader, selector: string): Promise<void> {
  return reader.ask((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

/** What has the focus, by its label or text. */
function focused(reader: Reader): Promise<string> {
  return reader.ask(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
}

function saysNote(reader: Reader, text: string): Promise<void> {
  return vi.waitFor(async () => expect((await texts(reader, '#ui-ticket')).join()).toContain(text), PATIENCE);
}

interface Found {
  hint: string;
  options: { text: string; page: string }[];
}

/** The first five results of each of fifty queries, asked one after the other in one page. */
export async function answers(reader: Reader, site: Deployment): Promise<Record<string, Found>> {
  await reader.open(site.address(''));
  const found: Record<string, Found> = {};
  for (const query of QUERIES) {
    await reader.ask((text) => {
      const input = document.querySelector('.search__input') as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    const { hint, options } = await results(reader, site);
    found[query] = { hint, options: options.slice(0, 5) };
  }
  return found;
}

async function search(reader: Reader, site: Deployment, query: string): Promise<Found> {
  await typeInto(reader, BOX, query);
  return results(reader, site);
}

async function typeInto(reader: Reader, selector: string, text: string): Promise<void> {
  await reader.click(selector);
  await reader.type(text);
  // A driver may say that it has typed before the page has heard of the last key.
  const value = () => reader.ask((field) => document.querySelector<HTMLInputElement>(field)?.value, selector);
  await vi.waitFor(async () => expect(await value()).toBe(text), PATIENCE);
}

/** What the page says for some seconds only stays until it is read, however long the driver takes. */
function stopTimers(reader: Reader): Promise<void> {
  return reader.ask(() => void Object.defineProperty(window, 'setTimeout', { value: () => 0 }));
}

/** What is shown once nothing more comes. */
async function results(reader: Reader, site: Deployment): Promise<Found> {
  await searchAnswered(reader);
  const { hint, options } = await reader.ask((list) => {
    return {
      hint: document.querySelector<HTMLElement>('.search__hint:not([hidden])')?.textContent ?? '',
      options: [...document.querySelectorAll<HTMLAnchorElement>(list)].map((option) => ({
        text: (option.textContent ?? '').replace(/\s+/g, ' '),
        address: option.href,
      })),
    };
  }, LIST);
  return { hint, options: options.map(({ text, address }) => ({ text, page: site.page(address) })) };
}

async function here(reader: Reader, site: Deployment): Promise<{ address: string; heading: string }> {
  const { address, heading } = await reader.ask(() => ({
    address: location.href,
    heading: document.querySelector('h1')?.textContent ?? '',
  }));
  return { address: site.page(address), heading };
}

async function arrived(reader: Reader, site: Deployment, page: string): Promise<{ address: string; heading: string }> {
  await vi.waitFor(async () => {
    expect((await here(reader, site)).address).toBe(page);
    expect(await reader.ask(() => document.readyState)).toBe('complete');
  }, PATIENCE);
  return here(reader, site);
}

function texts(reader: Reader, selector: string): Promise<string[]> {
  return reader.ask(
    (wanted) => [...document.querySelectorAll(wanted)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    selector,
  );
}

async function links(reader: Reader, site: Deployment, selector: string): Promise<string[]> {
  const found = await reader.ask((wanted) => [...document.querySelectorAll<HTMLAnchorElement>(wanted)].map(({ href }) => href), selector);
  // On a host the footer leads to the copy, which the copy does not lead to.
  return found.map((address) => site.page(address)).filter((page) => !page.startsWith('offline/'));
}

async function choose(reader: Reader, selector: string, value: string): Promise<void> {
  await reader.ask(
    ({ selector, value }) => {
      const field = document.querySelector<HTMLSelectElement>(selector) as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector, value },
  );
}

function background(reader: Reader): Promise<string> {
  return reader.ask(
    () => getComputedStyle(document.documentElement).getPropertyValue('background-color') + getComputedStyle(document.body).backgroundColor,
  );
}
