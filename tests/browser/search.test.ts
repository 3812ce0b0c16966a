import type { Locator, Page } from '@playwright/test';
import { TESTED_HOST } from '../../tools/test/sites.ts';
import { axe, violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const box = (page: Page): Locator => page.locator('.search__input');
const options = (page: Page): Locator => page.locator('[role="listbox"] [role="option"]');
const group = (page: Page, name: string | RegExp): Locator => page.getByRole('group', { name });
const hint = (page: Page): Locator => page.locator('.search__hint');
/** Keeps answers to requests for files back until what it gives is called. */
async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

const active = (page: Page): Locator => page.locator('[role="option"][aria-selected="true"]');

test('what is typed into the address bar of a browser is answered, and stays behind the #', async ({ page, root, sub }) => {
  for (const site of [root, sub]) {
    const description = await (await page.request.get(site.url('opensearch.xml'))).text();
    const [, template = ''] = /<Url type="text\/html" template="([^"]*)"/.exec(description) ?? [];
    const address = template.replace(TESTED_HOST, new URL(site.url()).origin).replace('{searchTerms}', 'entitlement%20grants');
    expect(new URL(address)).toMatchObject({ pathname: site.base, search: '', hash: '#q=entitlement%20grants' });
    await page.goto(address);
    await expect(options(page).first()).toContainText('AADSTS50105');
  }
});

test.describe('what one types is answered', () => {
  for (const query of [
    '50105',
    'AADSTS50105',
    'aadsts 50105',
    'AADSTS: 50105',
    '#50105',
    'Error code: 50105',
    'EntitlementGrantsNotFound',
    'entitlement grants',
  ]) {
    test(`"${query}" gives AADSTS50105 first`, async ({ page }) => {
      await page.goto('');
      await box(page).fill(query);
      await expect(options(page).first()).toContainText('AADSTS50105');
      await expect(options(page).first()).toHaveAttribute('href', /\/aadsts50105\/$/);
    });
  }

  test('the beginning of a code gives the codes that begin so, and nothing else', async ({ page }) => {
    await page.goto('');
    await box(page).fill('5010');
    await expect(options(page).first()).toContainText('AADSTS5010');
    for (const text of await options(page).allTextContents()) expect(text).toMatch(/^AADSTS5010/);
  });

  test('a part of a message gives the page with that message first', async ({ page }) => {
    await page.goto('');
    await box(page).fill('not assigned to a role for the application');
    await expect(options(page).first()).toContainText('AADSTS50105');
  });

  test('a whole pasted message gives its code', async ({ page }) => {
    await page.goto('');
    await box(page).fill(
      "Sorry, but we're having trouble signing you in. AADSTS50105: Your administrator has configured the application Contoso HR ('8f3a0b7c-1111-2222-3333-444455556666') to block users unless they are specifically granted access. Trace ID: 1c2d3e4f-1111-2222-3333-444455556666 Timestamp: 2026-11-23 08:12:33Z",
    );
    await expect(options(page).first()).toContainText('AADSTS50105');
  });

  test('words give pages, with what was found marked', async ({ page }) => {
    await page.goto('');
    await box(page).fill('admin consent');
    await expect(options(page).locator('mark').first()).toBeVisible();
    await expect(options(page).first()).toHaveAttribute('href', /.+/);
  });

  test('a misspelt word is corrected, and a line says so', async ({ page }) => {
    await page.goto('');
    await box(page).fill('admin consnet');
    await expect(hint(page)).toHaveText('Showing results for consent (you typed consnet).');
    await expect(options(page).first()).toBeVisible();
  });

  test('a question that no page answers in full is answered by the pages that are most about it', async ({ page }) => {
    await page.goto('');
    await box(page).fill('guest consent redirect nested groups permissions');
    await expect(group(page, 'Best matches').getByRole('option').first()).toBeVisible();
    await expect(hint(page)).toBeHidden();
  });

  test('a number in a longer line counts, and the rest of the line is answered below it', async ({ page }) => {
    await page.goto('');
    await box(page).fill('53003 when I sign in to Teams from the hotel');
    await expect(options(page).first()).toContainText('AADSTS53003');
    await expect(group(page, 'Other matches').getByRole('option').first()).toBeVisible();
  });

  test('a text in another language gets the codes in it, and a line that only English is searched', async ({ page }) => {
    await page.goto('');
    await box(page).fill('ich kann mich nicht anmelden AADSTS50105');
    await expect(options(page).first()).toContainText('AADSTS50105');
    await expect(hint(page)).toHaveText(/^Only English is searched/);
  });
});

test.describe('what nobody knows is not made up', () => {
  for (const query of ['999999', 'AADSTS99999']) {
    test(`"${query}" is said to be unknown, with what to collect and a way to Microsoft's look-up`, async ({ page }) => {
      const pagefind: string[] = [];
      page.on('request', (request) => request.url().includes('/pagefind/') && pagefind.push(request.url()));
      await page.goto('');
      await box(page).fill(query);
      await expect(hint(page)).toHaveText(/^AADSTS9+ is not a code known here\. Note the whole message/);
      await expect(options(page)).toHaveCount(0);
      await expect(page.getByRole('link', { name: /^Look up AADSTS9+ at Microsoft$/ })).toHaveAttribute(
        'href',
        `https://login.microsoftonline.com/error?code=${query.replace('AADSTS', '')}`,
      );
      await expect(page.getByRole('status').first()).toContainText('is not a code known here');
      expect(pagefind).toEqual([]);
    });
  }

  test('a number one slip away from known codes gives those, called so', async ({ page }) => {
    await page.goto('');
    await box(page).fill('900979');
    await expect(group(page, 'Known codes that differ in one digit').getByRole('option').first()).toContainText('AADSTS900971');
    await box(page).fill('50105');
    await expect(page.getByRole('link', { name: /at Microsoft$/ })).toBeHidden();
  });

  test('a word that no page has gives no page, and leads to all codes', async ({ page }) => {
    await page.goto('');
    await box(page).fill('xylophone');
    await expect(hint(page)).toHaveText(/^No page has the word xylophone/);
    await expect(options(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'The list of all codes' })).toHaveAttribute('href', /\/codes\/$/);
  });
});

test.describe('an ID', () => {
  const ID = '996def3d-b36c-4153-8607-a6fd3c01b89f';
  const UNNAMED = /^Ids, times and addresses alone do not tell the error/;

  test('is named, and nothing of it is asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('');
    await box(page).fill(ID);
    await expect(hint(page)).toHaveText(/^996def3d-b36c-4153-8607-a6fd3c01b89f is Dynamics 365 Business Central\. Ids, times/);
    expect(asked.filter((url) => /996def3d/i.test(url))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('/ids.json'))).toHaveLength(1);
  });

  test.describe('whose names cannot be had', () => {
    // The browser says so in the console, sooner or later.
    test.use({ allowed: [/ERR_FAILED/] });

    test('has no name, and the rest is said all the same', async ({ page }) => {
      await page.route('**/ids.json', (route) => route.abort());
      await page.goto('');
      await box(page).fill(ID);
      await expect(hint(page)).toHaveText(UNNAMED);
    });
  });
});

test.describe('the keyboard', () => {
  test('"/" and Ctrl+K lead to the box from anywhere, but not while typing elsewhere', async ({ page }) => {
    await page.goto('aadsts50105/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(box(page)).toHaveValue('a/b');
    await box(page).blur();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  test('arrows move through the results and around their ends; the focus stays in the box', async ({ page }) => {
    await page.goto('');
    await box(page).fill('5010');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id')) as string);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(active(page)).toHaveCount(1);
    await expect(box(page)).toBeFocused();
  });

  test('Home and End move in the text', async ({ page }) => {
    await page.goto('');
    await box(page).fill('5010');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.type('x');
    await expect(box(page)).toHaveValue('x5010');
  });

  test('Escape closes, then clears', async ({ page }) => {
    await page.goto('');
    await box(page).fill('50105');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await expect(box(page)).toHaveValue('50105');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
  });

  test('opens and closes the list in the header, which says so', async ({ page }) => {
    await page.goto('about/');
    await box(page).fill('50105');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('Enter opens the active result', async ({ page }) => {
    await page.goto('');
    await box(page).fill('not assigned to a role');
    await expect(options(page).first()).toContainText('AADSTS50105');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/aadsts50105\/$/);
  });

  for (const query of ['50105', 'entitlement grants not found']) {
    test(`Enter opens the page that "${query}" names exactly`, async ({ page }) => {
      await page.goto('');
      await box(page).fill(query);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/aadsts50105\/$/);
    });
  }

  test('Enter opens the first result of anything else', async ({ page }) => {
    await page.goto('');
    await box(page).fill('not assigned to a role');
    await expect(options(page).first()).toContainText('AADSTS50105');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/aadsts50105\/$/);
  });

  test('Enter opens no guess at a number that nobody knows', async ({ page }) => {
    await page.goto('');
    await box(page).fill('53013');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/#q=53013$/);
  });

  test('Ctrl and Enter open another tab, which has the case', async ({ page, context }) => {
    await page.goto('');
    await box(page).fill('AADSTS50105 for anna.lee@contoso.example');
    await expect(options(page).first()).toContainText('anna.lee@contoso.example');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    const other = await opened;
    await expect(other).toHaveURL(/\/aadsts50105\/$/);
    await expect(other.locator('#ui-ticket')).toContainText('anna.lee@contoso.example');
  });
});

test.describe('the code that was found', () => {
  test('is answered before its page is opened: broken or not, what to tell, what was read, and the note', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('');
    await box(page).fill('AADSTS50105 for anna.lee@contoso.example');
    await expect(options(page).first()).toContainText(/Anything broken\s*No\./);
    await expect(options(page).first()).toContainText(/Tell the caller/);
    await expect(options(page).first()).toContainText('anna.lee@contoso.example');
    await page.getByRole('button', { name: 'Copy ticket note' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('User (sign-in name): anna.lee@contoso.example');
  });

  test('has a note where no guide is written, too', async ({ page }) => {
    await page.goto('');
    await box(page).fill('50015');
    await expect(options(page).first()).toContainText('Anything broken');
    await expect(page.getByRole('button', { name: 'Copy ticket note' })).toBeVisible();
  });
});

test.describe('the mouse', () => {
  test('passing over results makes none active', async ({ page }) => {
    await page.goto('');
    await box(page).fill('5010');
    await options(page).first().hover();
    await expect(active(page)).toHaveCount(0);
    await expect(box(page)).toBeFocused();
  });

  test('a click follows the link, in the header too', async ({ page }) => {
    await page.goto('aadsts50020/');
    await box(page).fill('50105');
    await options(page).first().click();
    await expect(page).toHaveURL(/\/aadsts50105\/$/);
  });

  test('a click on the page closes the panel of the header', async ({ page }) => {
    await page.goto('aadsts50105/');
    await box(page).fill('50020');
    await expect(options(page).first()).toBeVisible();
    await page.locator('footer p').click();
    await expect(options(page).first()).toBeHidden();
  });
});

test.describe('the address of the home page', () => {
  test('carries the query, which reload brings back', async ({ page }) => {
    await page.goto('');
    await box(page).fill('entitlement grants');
    await expect(page).toHaveURL(/\/#q=entitlement\+grants$/);
    await page.reload();
    await expect(box(page)).toHaveValue('entitlement grants');
    await expect(options(page).first()).toContainText('AADSTS50105');
  });

  test('carries the filters; leaving and coming back restores them, the query and the results', async ({ page }) => {
    await page.goto('');
    await box(page).fill('5');
    await page.getByLabel('Who can fix it').selectOption('admin');
    await page.getByLabel('Kind').selectOption('failure');
    await expect(page).toHaveURL(/\/#q=5&kind=failure&fixer=admin$/);
    const first = await options(page).first().textContent();
    await options(page).first().click();
    await expect(page).toHaveURL(/\/aadsts\d+\/$/);
    await page.goBack();
    await expect(box(page)).toHaveValue('5');
    await expect(page.getByLabel('Who can fix it')).toHaveValue('admin');
    await expect(page.getByLabel('Kind')).toHaveValue('failure');
    await expect(options(page).first()).toHaveText(first as string);
  });

  test('with a query shows its results at once', async ({ page }) => {
    await page.goto('#q=AADSTS50105');
    await expect(options(page).first()).toContainText('AADSTS50105');
  });
});

test.describe('the box', () => {
  const rows = (page: Page) => box(page).evaluate((field) => (field as HTMLTextAreaElement).rows);

  test('grows with its text, to four lines, and back', async ({ page }) => {
    await page.goto('');
    expect(await rows(page)).toBe(1);
    await box(page).fill('one\ntwo\nthree');
    expect(await rows(page)).toBe(3);
    await box(page).fill(Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n'));
    expect(await rows(page)).toBe(4);
    await box(page).fill('');
    expect(await rows(page)).toBe(1);
  });

  test('takes a new line with Shift+Enter, and Enter opens', async ({ page }) => {
    await page.goto('');
    await box(page).fill('AADSTS50105');
    await box(page).press('Shift+Enter');
    await box(page).pressSequentially('not assigned');
    await expect(box(page)).toHaveValue('AADSTS50105\nnot assigned');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/aadsts50105\/$/);
  });

  test('lets arrows move in several lines, and beyond the last one into the results', async ({ page }) => {
    await page.goto('');
    await box(page).fill('AADSTS50105\nnot assigned');
    await expect(options(page).first()).toBeVisible();
    await box(page).press('Control+Home');
    await box(page).press('ArrowDown');
    await expect(active(page)).toHaveCount(0);
    await box(page).press('Control+End');
    await box(page).press('ArrowDown');
    await expect(active(page)).toHaveCount(1);
    await expect(box(page)).toHaveAttribute('aria-activedescendant', /.+/);
  });
});

test.describe('filters', () => {
  test('let through what they say, for codes and for pages', async ({ page }) => {
    await page.goto('#q=consent');
    await page.getByLabel('Kind').selectOption('interrupt');
    await expect(options(page).first()).toBeVisible();
    await expect(options(page).locator('.kind--failure')).toHaveCount(0);
  });

  test('come with the results, say how many each would leave, and go with them', async ({ page }) => {
    await page.goto('');
    await expect(page.getByLabel('Kind')).toBeHidden();
    await box(page).fill('consent');
    const interrupts = page.getByLabel('Kind').locator('option[value="interrupt"]');
    await expect(interrupts).toHaveText(/^Normal step \(\d+\)$/);
    const promised = Number(/\d+/.exec((await interrupts.textContent()) ?? '')?.[0]);
    await page.getByLabel('Kind').selectOption('interrupt');
    await expect(group(page, 'Best matches').getByRole('option')).toHaveCount(promised);
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await box(page).fill('');
    await expect(page.getByLabel('Kind')).toBeHidden();
  });

  test('never hide the code that was asked for, and can be removed', async ({ page }) => {
    await page.goto('#q=50105&kind=transient');
    await expect(options(page).first()).toContainText('AADSTS50105');
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await expect(page).toHaveURL(/\/#q=50105$/);
  });

  test('that leave nothing say so', async ({ page }) => {
    await page.goto('#q=5010&kind=transient&family=saml');
    await expect(hint(page)).toHaveText('Nothing matches with these filters.');
    await expect(page.getByRole('button', { name: 'Remove the filters' })).toBeVisible();
  });
});

test.describe('what is loaded', () => {
  test('is nothing of search before somebody uses it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('aadsts50105/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /lookup|pagefind|session/.test(url))).toEqual([]);
    await box(page).focus();
    await expect.poll(() => asked.some((url) => url.includes('search-session'))).toBe(true);
  });

  test('begins with the index, which does not wait for the rest', async ({ page }) => {
    const release = await hold(page, '**/*session*.js');
    await page.goto('');
    const index = page.waitForResponse('**/lookup.json');
    await box(page).focus();
    await index;
    release();
    await box(page).fill('50105');
    await expect(options(page).first()).toContainText('AADSTS50105');
  });

  test.describe('and fails', () => {
    test.use({ allowed: [/SyntaxError|ERR_FAILED|a mistake of ours/] });

    test('leads to the list of all codes', async ({ page }) => {
      await page.route('**/lookup.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{' }));
      await page.goto('');
      await box(page).fill('50105');
      await expect(hint(page)).toHaveText('Search could not be loaded. Reload the page, or look through all codes.');
      await expect(page.getByRole('link', { name: 'The list of all codes' })).toBeVisible();
    });

    test('even where not a part of search came', async ({ page }) => {
      await page.route('**/*session*.js', (route) => route.abort());
      await page.goto('');
      await box(page).fill('anna');
      await box(page).press('Enter');
      await expect(hint(page)).toHaveText('Search could not be loaded. Reload the page, or look through all codes.');
      await expect(page.getByRole('link', { name: 'The list of all codes' })).toBeVisible();
      await expect(page).toHaveURL(/\/$/);
    });

    test('through a mistake of ours, says so to the reader and to the console', async ({ page }) => {
      await page.addInitScript(() => {
        const make = document.createElement.bind(document) as (name: string) => HTMLElement;
        document.createElement = ((name: string) => {
          if (name === 'mark') throw new TypeError('a mistake of ours');
          return make(name);
        }) as typeof document.createElement;
      });
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto('');
      await box(page).fill('admin consent');
      await expect(hint(page)).toHaveText('Something went wrong in this search. Reload the page, or look through all codes.');
      expect(errors.join()).toContain('a mistake of ours');
    });
  });

  test('late never shows over what was asked after it', async ({ page }) => {
    const release = await hold(page, '**/*.pf_meta');
    await page.goto('');
    const held = page.waitForRequest('**/*.pf_meta');
    const arrived = page.waitForResponse('**/*.pf_meta');
    await box(page).fill('admin consent');
    await held;
    await box(page).fill('999999');
    await expect(hint(page)).toHaveText(/^AADSTS999999 is not a code known here\./);
    release();
    await arrived;
    // Asked after the late answer, so this one comes when that one would have been shown.
    await box(page).fill('999998');
    await expect(hint(page)).toHaveText(/^AADSTS999998 is not a code known here\./);
    await expect(options(page)).toHaveCount(0);
  });

  for (const [how, close] of [
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['a click on the page', (page: Page) => page.locator('footer p').click()],
  ] as const) {
    test(`late never opens again what ${how} has closed`, async ({ page }) => {
      const release = await hold(page, '**/*.pf_meta');
      await page.goto('aadsts50105/');
      await box(page).fill('50020');
      await expect(options(page).first()).toBeVisible();
      await close(page);
      await expect(options(page).first()).toBeHidden();
      release();
      await expect(page.locator('[role="listbox"]')).not.toHaveAttribute('aria-busy');
      await expect(options(page).first()).toBeHidden();
    });
  }

  test('and breaks off in the middle of a search, is started anew', async ({ page }) => {
    await page.addInitScript(() => {
      const instantiate = WebAssembly.instantiate as (...parameters: unknown[]) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
      let isBroken = false;
      WebAssembly.instantiate = (async (...parameters: unknown[]) => {
        const { instance, module } = await instantiate(...parameters);
        const search = instance.exports.search as (...parameters: unknown[]) => unknown;
        const breakOff = (...given: unknown[]) => {
          if (isBroken) return search(...given);
          isBroken = true;
          throw new WebAssembly.RuntimeError('Out of bounds memory access');
        };
        return { module, instance: { exports: { ...instance.exports, search: breakOff } } };
      }) as unknown as typeof WebAssembly.instantiate;
    });
    await page.goto('#q=admin%20consent');
    await expect(
      group(page, /mentioned in$/i)
        .getByRole('option')
        .first(),
    ).toContainText('consent');
  });
});

test('a screen reader hears how many results there are', async ({ page }) => {
  await page.goto('');
  await box(page).fill('50105');
  await expect(page.locator('site-search [role="status"]')).toHaveText(/^\d+ results?\.$/);
});

for (const [place, path] of [
  ['home page', ''],
  ['header', 'aadsts50105/'],
] as const) {
  test(`an open box on the ${place} has no violation that axe finds`, async ({ page }) => {
    await page.goto(path);
    await box(page).fill('consent');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await violations(axe(page).include('site-search'))).toEqual([]);
  });
}

test('below a base path every result leads to its page', async ({ page, sub }) => {
  await page.goto(sub.url());
  await box(page).fill('admin consent');
  await expect(options(page).first()).toBeVisible();
  for (const link of await options(page).all()) expect(await link.getAttribute('href')).toMatch(/^\/kb\/entra\//);
  await box(page).fill('50105');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kb\/entra\/aadsts50105\/$/);
});
