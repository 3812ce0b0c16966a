import type { Locator, Page } from '@playwright/test';
import { test as base, expect, type Site } from '../support/fixtures.ts';
import { PASTE, PIECES, SECRETS } from '../support/pasted.ts';

const test = base.extend<{ sent: string[] }>({
  /** Everything that the browser has sent: addresses, headers and bodies, decoded. */
  sent: async ({ context }, use) => {
    const sent: string[] = [];
    context.on('request', (request) => sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''));
    await use(sent);
  },
});

const box = (page: Page): Locator => page.locator('.search__input');
const options = (page: Page): Locator => page.locator('[role="listbox"] [role="option"]');

/** Puts a text on the clipboard and presses the keys that paste it where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('Control+v');
}

const decoded = (text: string) =>
  text.replaceAll('+', ' ').replace(/%[0-9a-f]{2}/gi, (written) => String.fromCharCode(parseInt(written.slice(1), 16)));

function expectNothing(of: readonly string[], where: readonly string[], what: string): void {
  for (const text of where) for (const piece of of) expect(decoded(text), what).not.toContain(piece);
}

/** What the current entry and this tab hold. */
const entry = (page: Page) =>
  page.evaluate(() => ({ address: location.href, state: JSON.stringify(history.state), storage: JSON.stringify({ ...sessionStorage }) }));

/** Goes back through every entry of the guide in this tab and looks for a paste. */
async function expectCleanHistory(page: Page, site: Site): Promise<void> {
  for (let before = ''; page.url() !== before && page.url().startsWith(site.url()); ) {
    const { address, state, storage } = await entry(page);
    expectNothing(PIECES, [address, state], 'an address, or the state of an entry');
    expectNothing(SECRETS, [storage], 'what the tab keeps');
    before = address;
    await page.goBack();
  }
}

for (const place of ['root', 'sub'] as const) {
  test.describe(`at the ${place === 'root' ? 'root of a host' : 'sub-path'}`, () => {
    let site: Site;
    test.beforeEach(({ root, sub }) => {
      site = place === 'root' ? root : sub;
    });
    test.afterEach(({ sent }) => expectNothing([...PIECES, 'locked', 'entitlement grants'], sent, 'a request'));

    test('what is typed is in the fragment alone, and reload brings it back', async ({ page }) => {
      await page.goto(site.url());
      await box(page).pressSequentially('locked out');
      await expect(page).toHaveURL(site.url('#q=locked+out'));
      await expect(options(page).first()).toBeVisible();
      await page.reload();
      await expect(box(page)).toHaveValue('locked out');
      await expect(options(page).first()).toBeVisible();
    });

    test('a paste is in no address and no entry; reload, back and forward bring it back without its secrets', async ({ page }) => {
      await page.goto(site.url());
      await box(page).focus();
      await paste(page, PASTE);
      await expect(options(page).first()).toContainText('AADSTS50105');
      await expect(page).toHaveURL(site.url());
      await page.reload();
      await expect(box(page)).toHaveValue(/anna\.lee@contoso\.example.*\[secret removed\]/);
      await expect(options(page).first()).toContainText('AADSTS50105');
      await options(page).first().click();
      await expect(page).toHaveURL(site.url('aadsts50105/'));
      await page.goBack();
      await expect(box(page)).toHaveValue(/anna\.lee@contoso\.example/);
      await page.goForward();
      await expect(page).toHaveURL(site.url('aadsts50105/'));
      await expectCleanHistory(page, site);
    });

    test('a paste stays one while it is edited; filters beside it are in the fragment', async ({ page }) => {
      await page.goto(site.url());
      await box(page).focus();
      await paste(page, 'anna lee cannot');
      await box(page).press('End');
      await box(page).pressSequentially(' sign in');
      await page.getByLabel('Kind').selectOption('failure');
      await expect(page).toHaveURL(site.url('#kind=failure'));
      await page.reload();
      await expect(box(page)).toHaveValue('anna lee cannot sign in');
      await expect(page.getByLabel('Kind')).toHaveValue('failure');
      await box(page).fill('');
      await box(page).pressSequentially('locked');
      await expect(page).toHaveURL(site.url('#q=locked&kind=failure'));
      await expectCleanHistory(page, site);
    });

    test('a paste that was emptied and brought back by undo is one still', async ({ page }) => {
      await page.goto(site.url());
      await box(page).focus();
      await paste(page, 'anna lee');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Control+z');
      await expect(box(page)).toHaveValue('anna lee');
      await expect(page).toHaveURL(site.url());
    });

    test('a text that is dropped into the box is a paste', async ({ page }) => {
      await page.goto(site.url());
      await page.locator('h1').selectText();
      const [from, to] = [await page.locator('h1').boundingBox(), await box(page).boundingBox()];
      if (!from || !to) throw new Error('nothing to drag');
      await page.mouse.move(from.x + 20, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x + 50, to.y + to.height / 2, { steps: 5 });
      await page.mouse.up();
      await expect(box(page)).toHaveValue(/What does this/);
      await expect(page.locator('site-search [role="status"]')).not.toBeEmpty();
      await expect(page).toHaveURL(site.url());
    });

    for (const piece of ['AADSTS50105', 'EntitlementGrantsNotFound'])
      test(`"${piece}" may be pasted into the address`, async ({ page }) => {
        await page.goto(site.url());
        await box(page).focus();
        await paste(page, piece);
        await expect(page).toHaveURL(site.url(`#q=${piece}`));
      });

    for (const [what, text] of [
      ['an address of a person', 'anna.lee@contoso.example'],
      ['an ID', '0b2d3a5e-91aa-4c0f-9c3e-5a1d0f1b2c3d'],
      ['an IP address', 'from 203.0.113.77'],
    ] as const)
      test(`typed, ${what} is no more in the address than a paste`, async ({ page }) => {
        await page.goto(site.url());
        await box(page).fill(text);
        await expect(page.locator('.search__panel')).toBeVisible();
        await expect(page).toHaveURL(site.url());
        await page.reload();
        await expect(box(page)).toHaveValue(text);
      });

    test('the link to all results takes words along in the fragment', async ({ page }) => {
      await page.goto(site.url('aadsts50020/'));
      await box(page).fill('locked out');
      await page.getByRole('link', { name: 'Show all results' }).click();
      await expect(page).toHaveURL(site.url('#q=locked+out'));
    });

    test('Enter takes a paste to the guide of its code, in no address and in no entry', async ({ page }) => {
      await page.goto(site.url('aadsts50020/'));
      await box(page).focus();
      await paste(page, PASTE);
      await expect(options(page).first()).toContainText('AADSTS50105');
      await box(page).press('Enter');
      await expect(page).toHaveURL(site.url('aadsts50105/'));
      await expect(page.locator('.case__field').first()).toBeVisible();
      await expectCleanHistory(page, site);
    });

    test('the link to all results takes a paste along, and holds nothing of it', async ({ page }) => {
      await page.goto(site.url('aadsts50020/'));
      await box(page).focus();
      await paste(page, 'anna lee password consent');
      const link = page.getByRole('link', { name: 'Show all results' });
      await expect(link).toHaveAttribute('href', site.base);
      await link.click();
      await expect(page).toHaveURL(site.url());
      await expect(box(page)).toHaveValue('anna lee password consent');
      await page.goto(site.url('about/'));
      await page.goto(site.url());
      await expect(box(page)).toHaveValue('');
    });

    test('where the tab keeps nothing, search works on, and the header shows more of its results', async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('withheld', 'SecurityError');
        };
        Object.defineProperty(window, 'sessionStorage', { get: refuse });
      });
      await page.goto(site.url('aadsts50020/'));
      await box(page).focus();
      await paste(page, 'anna lee password consent');
      await expect(options(page).first()).toBeVisible();
      const few = await options(page).count();
      await page.getByRole('link', { name: 'Show all results' }).click();
      await expect.poll(() => options(page).count()).toBeGreaterThan(few);
      await expect(page).toHaveURL(site.url('aadsts50020/'));
      await page.goto(site.url());
      await box(page).fill(PASTE);
      await expect(options(page).first()).toContainText('AADSTS50105');
      await expect(page).toHaveURL(site.url());
    });

    test('the list of all codes keeps its filter as the search does', async ({ page }) => {
      const contains = page.getByLabel('Contains');
      const rows = page.locator('tbody tr[data-family]:visible');
      await page.goto(site.url('codes/'));
      await contains.pressSequentially('locked');
      await expect(page).toHaveURL(site.url('codes/#q=locked'));
      await contains.fill('');
      await contains.focus();
      await paste(page, PASTE);
      await expect(rows).toHaveCount(0);
      await expect(page).toHaveURL(site.url('codes/'));
      await page.reload();
      await expect(contains).toHaveValue(/anna\.lee@contoso\.example/);
      await expect(rows).toHaveCount(0);
      await expectCleanHistory(page, site);
    });
  });
}

test.describe('an address as it was written once', () => {
  for (const [from, to] of [
    ['?q=admin%20consent&kind=failure', '#q=admin+consent&kind=failure'],
    ['?q=anna%40contoso.example', ''],
    ['?from=wiki&q=5', '?from=wiki#q=5'],
    ['codes/?family=consent&fixer=admin', 'codes/#family=consent&fixer=admin'],
    ['codes/?q=anna%40contoso.example', 'codes/'],
  ] as const)
    test(`/${from} becomes /${to}`, async ({ page, root }) => {
      await page.goto(root.url(from));
      await expect(page).toHaveURL(root.url(to));
      const field = page.locator('main').locator('[name="q"]');
      await expect(field).toHaveValue(new URL(root.url(from)).searchParams.get('q') ?? '');
      await page.reload();
      await expect(field).toHaveValue(new URL(root.url(from)).searchParams.get('q') ?? '');
      expect(await page.evaluate(() => history.length)).toBe(2);
    });
});

test.describe('the fragment', () => {
  test('that names a place on the page is no query, and stays until words are typed', async ({ page, root }) => {
    await page.goto(root.url('#families'));
    await expect(box(page)).toHaveValue('');
    await box(page).focus();
    await expect(page).toHaveURL(root.url('#families'));
    await paste(page, 'anna lee');
    await expect(page.locator('.search__panel')).toBeVisible();
    await expect(page).toHaveURL(root.url('#families'));
    await page.reload();
    await expect(box(page)).toHaveValue('anna lee');
    await box(page).fill('');
    await box(page).pressSequentially('locked');
    await expect(page).toHaveURL(root.url('#q=locked'));
  });

  test('of the skip link leaves the text where it is; back leads to it, and so does reload', async ({ page, root }) => {
    await page.goto(root.url('#q=locked+out'));
    await expect(options(page).first()).toBeVisible();
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(root.url('#main'));
    await expect(box(page)).toHaveValue('locked out');
    await page.reload();
    await expect(page).toHaveURL(root.url('#main'));
    await expect(box(page)).toHaveValue('locked out');
    await page.goBack();
    await expect(page).toHaveURL(root.url('#q=locked+out'));
    await expect(box(page)).toHaveValue('locked out');
  });

  for (const path of ['', 'codes/'])
    test(`may be edited by hand on /${path}, and back and forward follow it`, async ({ page, root }) => {
      await page.goto(root.url(path));
      const field = page.locator('main').locator('[name="q"]');
      for (const text of ['50105', '50126']) {
        await page.evaluate((wanted) => {
          location.hash = `q=${wanted}`;
        }, text);
        await expect(field).toHaveValue(text);
        await expect(page.locator('tbody tr[data-family]:visible, [role="option"]').first()).toContainText(text);
      }
      await page.goBack();
      await expect(field).toHaveValue('50105');
      await page.goBack();
      await expect(field).toHaveValue('');
      await page.goForward();
      await expect(field).toHaveValue('50105');
      await expect(page.locator('tbody tr[data-family]:visible, [role="option"]').first()).toContainText('50105');
    });

  test('of a tile on the home page narrows the list of codes', async ({ page, root }) => {
    await page.goto(root.url());
    await page.getByRole('link', { name: 'Developer' }).first().click();
    await expect(page).toHaveURL(root.url('codes/#fixer=developer'));
    await expect(page.getByLabel('Who can fix it')).toHaveValue('developer');
  });
});

test.describe('a paste on a page', () => {
  test('becomes the case, and is nowhere else: no request, address, history or storage but that of the tab', async ({
    page,
    root,
    sent,
  }) => {
    await page.goto(root.url('aadsts50105/'));
    const desk = page.locator('sign-in-case');
    await desk.getByLabel('Paste the error to fill in this page').focus();
    await paste(page, PASTE);
    await expect(desk.getByRole('status')).toContainText('Cut out of your text');
    expectNothing(SECRETS, [await desk.getByLabel('Paste the error').inputValue()], 'the field');
    await page.getByRole('button', { name: 'Copy ticket note' }).first().click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(PIECES.some((piece) => copied.includes(piece))).toBe(true);
    expectNothing(SECRETS, [copied], 'the copied note');
    expectNothing([...PIECES, ...SECRETS], sent, 'a request');
    const { address, state, storage } = await entry(page);
    expectNothing(
      [...PIECES, ...SECRETS],
      [address, state, await page.evaluate(() => JSON.stringify({ ...localStorage }))],
      'what outlives the tab',
    );
    expectNothing(SECRETS, [storage], 'the storage of the tab');
    await desk.getByRole('button', { name: 'Clear the case' }).click();
    await expect(page.locator('#ui-ticket')).toContainText('Correlation ID: ____');
    expectNothing(PIECES, [(await entry(page)).storage], 'the storage once it is cleared');
  });

  test('is not in another tab', async ({ page, root, context }) => {
    await page.goto(root.url('aadsts50105/'));
    await page.getByLabel('Paste the error to fill in this page').fill(PASTE);
    await expect(page.getByRole('button', { name: 'Clear the case' })).toBeVisible();
    const other = await context.newPage();
    await other.goto(root.url('aadsts50105/'));
    await expect(other.getByLabel('Paste the error to fill in this page')).toBeVisible();
    await expect(other.getByRole('button', { name: 'Clear the case' })).toBeHidden();
    await expect(other.locator('#ui-ticket')).toContainText('Correlation ID: ____');
  });

  for (const [field, label] of [
    ['user', 'User (sign-in name)'],
    ['application', 'Application'],
  ] as const)
    test(`leaves no secret that somebody writes into the field of the ${field}`, async ({ page, root }) => {
      await page.goto(root.url('aadsts50105/'));
      await page.getByLabel('Paste the error to fill in this page').fill(PASTE);
      const input = page.locator('.case__field').getByLabel(label, { exact: true });
      await input.fill(SECRETS[0] as string);
      await input.blur();
      await expect(page.locator('#ui-ticket')).toContainText('[secret removed]');
      expectNothing([SECRETS[0] as string], [(await entry(page)).storage, (await page.locator('body').textContent()) ?? ''], 'the page');
    });
});
