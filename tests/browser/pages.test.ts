import type { Page } from '@playwright/test';
import { axe, violations } from '../support/axe.ts';
import { expect, sidewaysScroll, test } from '../support/fixtures.ts';

/** One page of every type. */
const TYPES = {
  home: '',
  'home with results': '#q=password',
  guide: 'aadsts50105/',
  'register entry': 'aadsts50088/',
  symptoms: 'symptoms/',
  symptom: 'symptoms/caa-codes/',
  // Narrowed, because the rows are alike.
  'list of codes': 'codes/#family=consent',
  families: 'families/',
  family: 'families/consent/',
  procedures: 'procedures/',
  procedure: 'procedures/assign-user-to-app/',
  tools: 'tools/',
  tool: 'tools/azure-cli/',
  topics: 'topics/',
  'topic with an exchange': 'topics/authorization-code/',
  'topic in order': 'topics/sign-in-order/',
  'guide for developers': 'aadsts7000218/',
  data: 'data/',
  changes: 'changes/',
  triage: 'triage/',
  about: 'about/',
};

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark: the document is the same, only its colours are others. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

for (const [type, path] of Object.entries(TYPES)) {
  test(`${type} has no accessibility violation, in light and in dark`, async ({ page, root }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(root.url(path));
    if (path.startsWith('#q')) await page.locator('a[role="option"]').first().waitFor();
    expect(await violations(axe(page).withTags(ALL_RULES))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(axe(page).withRules(COLOR_RULES))).toEqual([]);
  });
}

for (const width of [320, 375, 768, 1440]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ page, root }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of Object.values(TYPES)) {
      await page.goto(root.url(path));
      expect(await sidewaysScroll(page), path).toBe(0);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide reads fully: what happened, who fixes it, what to do, and no dead control', async ({ page, root }) => {
    await page.goto(root.url('aadsts50105/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not assigned to this app');
    for (const name of [
      'Got this error yourself?',
      'Ticket note',
      'On the phone',
      'Do not',
      'Which cause is it?',
      'First checks',
      'Causes and fixes',
      'Access comes through a group inside a group',
      'Look-alikes',
    ]) {
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: /Copy|Open all/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /light and dark/ })).toHaveCount(0);
  });

  for (const path of ['', 'aadsts50105/']) {
    test(`a link to all codes is in the place of the search box on /${path}`, async ({ page, root }) => {
      await page.goto(root.url(path));
      await expect(page.locator('.search__input')).toBeHidden();
      await expect(page.getByRole('button', { name: 'Search' })).toHaveCount(0);
      await page.locator('site-search').getByRole('link', { name: 'All codes' }).click();
      await expect(page).toHaveURL(root.url('codes/'));
      await expect(page.getByRole('link', { name: 'You are not assigned to this app' })).toBeVisible();
    });
  }

  test('the list of codes is complete and offers no filter that does nothing', async ({ page, root }) => {
    await page.goto(root.url('codes/'));
    expect(await page.getByRole('row').count()).toBeGreaterThan(150);
    await expect(page.getByLabel('Family')).toBeHidden();
  });
});

test.describe('a symptom', () => {
  test('leads from what the screen says to the code behind it, and back', async ({ page, root }) => {
    await page.goto(root.url());
    await page.getByRole('textbox', { name: /Search/ }).fill("You can't get there from here");
    await page.getByRole('option', { name: "You can't get there from here" }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("You can't get there from here");
    await page.getByRole('link', { name: 'AADSTS53000' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/device/);
    await page
      .getByRole('region', { name: 'If the screen shows no code' })
      .getByRole('link', { name: "You can't get there from here" })
      .click();
    await expect(page).toHaveURL(/symptoms\/cannot-get-there-from-here\/$/);
  });

  test('gives a message that asks for the code, since there is none', async ({ page, context, root }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(root.url('symptoms/caa-codes/'));
    await page.getByRole('button', { name: 'Copy message to your helpdesk' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Code on the error page');
    expect(copied).not.toContain('AADSTS');
  });

  test('of another service is found by any of its codes', async ({ page, root }) => {
    await page.goto(root.url('#q=0xCAA70004'));
    await expect(page.getByText('0xCAA70004 is a code of the account broker of Windows')).toBeVisible();
    await expect(page.getByRole('option', { name: 'A Teams or Office code that begins with CAA' })).toBeVisible();
  });
});

/** Opens a page on which time goes by only when the test says so: what is shown for some seconds stays until it is seen. */
async function openAndStopTime(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(address);
  await page.clock.pauseAt(60 * 60_000);
}

test.describe('copying', () => {
  test('one press copies a ticket note and says so', async ({ page, context, root }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAndStopTime(page, root.url('aadsts50105/'));
    const card = page.getByRole('region', { name: 'Ticket note' });
    await card.getByRole('button', { name: 'Copy ticket note' }).click();
    await expect(card.getByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    await page.clock.runFor(2500);
    await expect(card.getByRole('button', { name: 'Copy ticket note' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^AADSTS50105 EntitlementGrantsNotFound: You are not assigned/,
    );
  });

  const refuse = (page: Page, old: boolean) =>
    page.addInitScript((works) => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
      if (!works) document.execCommand = () => false;
    }, old);

  test('where the browser withholds the clipboard, the old way copies', async ({ page, root }) => {
    await refuse(page, true);
    await openAndStopTime(page, root.url('aadsts50105/'));
    const card = page.getByRole('region', { name: 'Got this error yourself?' });
    await card.getByRole('button', { name: 'Copy message to your helpdesk' }).click();
    await expect(card.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

  test('where the browser refuses both, the text is selected and the reader told how to copy it', async ({ page, root }) => {
    await refuse(page, false);
    await openAndStopTime(page, root.url('aadsts50105/'));
    const card = page.getByRole('region', { name: 'Got this error yourself?' });
    await card.getByRole('button', { name: 'Copy message to your helpdesk' }).click();
    await expect(card.getByRole('button', { name: 'Selected: press Ctrl+C' })).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toContain('I cannot sign in: AADSTS50105');
  });
});

test.describe('a fix', () => {
  test('is written as a request to whoever has to do it, to look at and to copy', async ({ page, context, root }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(root.url('aadsts50105/'));
    const cause = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'The person is not assigned' }) });
    await cause.getByRole('button', { name: 'Write a request to a tenant admin' }).first().click();
    await expect(cause.getByRole('button', { name: 'Copy request to a tenant admin' }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cause.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Request to a tenant admin, as .+\nError: AADSTS50105, You are not assigned to this app\n/);
    expect(copied).toContain('\n1. ');
    expect(copied).not.toMatch(/[{}]|undefined/);
  });

  test('that a link leads to is open', async ({ page, root }) => {
    await page.goto(root.url('aadsts50105/#cause-3'));
    await expect(page.locator('#cause-3 .fix').first()).toBeVisible();
    await expect(page.locator('#cause-2 .fix').first()).toBeHidden();
    await page.getByRole('button', { name: 'Open all' }).click();
    await expect(page.locator('#cause-2 .fix').first()).toBeVisible();
  });
});

/** How many rows the table has as it is sent. */
function countsIn(html: string): { guides: number; all: number } {
  const rowsIn = (part: string) => part.match(/<tr [^>]*data-family/g)?.length ?? 0;
  return { guides: rowsIn(html.split('</tbody>')[0] ?? ''), all: rowsIn(html) };
}

test.describe('the list of all codes', () => {
  test('filters by family, kind, fixer and words, and the address keeps the choice', async ({ page, root }) => {
    await page.goto(root.url('codes/'));
    await page.getByLabel('Kind').selectOption('interrupt');
    await page.getByLabel('Family').selectOption('mfa');
    const rows = page.locator('tbody tr[data-family]:visible');
    await expect(rows.filter({ hasText: 'Sign-in stopped' })).toHaveCount(0);
    expect(await rows.count()).toBeGreaterThan(3);
    await page.getByLabel('Contains').fill('50074');
    await expect(rows).toHaveCount(1);
    await page.reload();
    await expect(rows).toHaveCount(1);
    await expect(page.getByLabel('Contains')).toHaveValue('50074');
    await expect(page).toHaveURL(/\/codes\/#q=50074&kind=interrupt&family=mfa$/);
  });

  test('shows as many codes for the helpdesk as the home page promised', async ({ page, root }) => {
    await page.goto(root.url());
    const tile = page.getByRole('listitem').filter({ hasText: 'Reset a method' });
    const promised = Number(/(\d+) codes/.exec((await tile.textContent()) ?? '')?.[1]);
    await tile.getByRole('link').click();
    await page.waitForURL('**/codes/**');
    await expect(
      page.getByRole('status').filter({ hasText: new RegExp(`(^| of )${promised} (of \\d+ codes|codes that fit)`) }),
    ).toBeVisible();
  });

  test('shows those with a guide at first, the rest after one press, and all of them on paper', async ({ page, root }) => {
    await page.goto(root.url('codes/'));
    const { guides, all } = countsIn(await (await page.request.get(root.url('codes/'))).text());
    const shown = page.locator('tr[data-family]:visible');
    await expect(shown).toHaveCount(guides);
    await expect(page.getByText('Other codes')).toBeHidden();
    await page.getByLabel('Contains').fill('the');
    await expect(page.getByRole('status').filter({ hasText: /^The first \d+ of \d+ codes that fit$/ })).toBeVisible();
    await expect(shown).toHaveCount(guides);
    await page
      .getByRole('button', { name: /^Show all \d+$/ })
      .first()
      .click();
    expect(await shown.count()).toBeGreaterThan(guides);
    await expect(shown.nth(guides).getByRole('link')).toBeFocused();
    await expect(page.getByRole('button', { name: /^Show all/ })).toHaveCount(0);
    await page.getByLabel('Contains').fill('');
    await expect(shown).toHaveCount(guides);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(shown).toHaveCount(all);
  });

  test('says when nothing fits', async ({ page, root }) => {
    await page.goto(root.url('codes/#q=zzzz'));
    await expect(page.getByRole('status').filter({ hasText: 'No code fits. Take a filter away.' })).toBeVisible();
  });

  test('sorts by a column, and back', async ({ page, root }) => {
    await page.goto(root.url('codes/'));
    const first = page.locator('tbody tr[data-family]').first();
    const lowest = await first.getAttribute('data-code');
    await page.getByRole('button', { name: 'Code' }).click();
    await expect(page.getByRole('columnheader', { name: 'Code' })).toHaveAttribute('aria-sort', 'descending');
    expect(Number(await first.getAttribute('data-code'))).toBeGreaterThan(Number(lowest));
    await page.getByRole('button', { name: 'Family' }).click();
    await expect(page.getByRole('columnheader', { name: 'Family' })).toHaveAttribute('aria-sort', 'ascending');
  });
});

test.describe('addresses that lead nowhere', () => {
  test.use({ allowed: [/404/] });

  for (const path of ['AADSTS50105', 'errors/50105', 'nowhere?code=50105', 'AADSTS50105.html']) {
    test(`/${path} leads on to the page of the code`, async ({ page, root }) => {
      await page.goto(root.url(path));
      await expect(page.getByText('You were looking for AADSTS50105.')).toBeVisible();
      await page.getByRole('link', { name: 'You are not assigned to this app' }).click();
      await expect(page).toHaveURL(root.url('aadsts50105/'));
    });
  }

  test('an unknown number is said to be unknown, with a known one that differs in one digit', async ({ page, root }) => {
    await page.goto(root.url('50106'));
    await expect(page.getByText('AADSTS50106 is not a code we know.')).toBeVisible();
    await expect(page.getByRole('link', { name: /Known, and one digit away, is AADSTS\d+/ })).toBeVisible();
  });

  test('under a sub-path the code is recognised, too', async ({ page, sub }) => {
    await page.goto(sub.url('errors/AADSTS50105'));
    await page.getByRole('link', { name: 'You are not assigned to this app' }).click();
    await expect(page).toHaveURL(sub.url('aadsts50105/'));
  });
});

test('a short address leads to the section that it names', async ({ page, root, sub }) => {
  for (const site of [root, sub]) {
    await page.goto(site.url('50105/#causes'));
    await expect(page).toHaveURL(site.url('aadsts50105/#causes'));
    await expect(page.locator('#causes')).toBeInViewport();
  }
});

test('a short address leads to the page, at the root and under a sub-path', async ({ page, root, sub }) => {
  for (const site of [root, sub]) {
    await page.goto(site.url('50105/'));
    await expect(page).toHaveURL(site.url('aadsts50105/'));
  }
});

test.describe('light and dark', () => {
  test('the choice is kept for the next page, and there before the first paint', async ({ page, root }) => {
    await page.goto(root.url('aadsts50105/'));
    const before = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    const after = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(after).not.toBe(before);
    await page.goto(root.url('codes/'), { waitUntil: 'commit' });
    await page.locator('main').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(after);
  });
});

test('a reader with the keyboard alone can skip to the content and see where they are', async ({ page, root }) => {
  await page.goto(root.url('aadsts50105/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).toBe('solid');
});

test('a printed guide leaves out navigation and prints the addresses of documents', async ({ page, root }) => {
  await page.goto(root.url('aadsts50105/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeHidden();
  const printed = await page
    .locator('#documents a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://learn.microsoft.com/');
});
