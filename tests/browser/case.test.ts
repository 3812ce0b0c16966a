import type { Page } from '@playwright/test';
import { axe, violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const IDS = {
  app: '11111111-2222-4333-8444-555555555555',
  request: 'aaaaaaaa-1111-4222-8333-444444444444',
  correlation: 'bbbbbbbb-1111-4222-8333-444444444444',
};
const ANSWER = JSON.stringify({
  error: 'invalid_grant',
  error_description: `AADSTS50105: Your administrator has configured the application Contoso HR ('${IDS.app}') to block users unless they are specifically granted access. The signed in user 'anna.lee@contoso.example' is blocked. Trace ID: ${IDS.request} Correlation ID: ${IDS.correlation} Timestamp: 2026-11-23 10:12:13Z`,
});

async function pasteAnswer(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ANSWER);
  await page.keyboard.press('Control+v');
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const samples = async (page: Page) => (await page.locator('.sample pre').allTextContents()).join('\n');

/** As most readers have it, and as somebody does who enlarges a window of 1280 by 1024 pixels four times and chose their own colours. */
const READERS = {
  'by keyboard alone': async () => {},
  'by keyboard alone at 400 % zoom with forced colours': async (page: Page) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ forcedColors: 'active' });
  },
};

for (const [how, prepare] of Object.entries(READERS))
  test.describe(`an answer of the token endpoint, ${how}`, () => {
    test.beforeEach(({ page }) => prepare(page));

    test('opens the guide with its commands filled, and its note is copied within six keys', async ({ page }) => {
      await page.goto('');
      await page.keyboard.press('/');
      await pasteAnswer(page);
      await expect(page.locator('[role="listbox"] [role="option"]').first()).toContainText('AADSTS50105');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/aadsts50105\/$/);
      await expect(page.getByRole('heading', { name: 'Ticket note' })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => copied(page))
        .toBe(
          [
            'AADSTS50105 EntitlementGrantsNotFound: You are not assigned to this app',
            'Is anything broken: No. Sign-in stopped.',
            'Can be fixed by: a tenant admin, the person signing in, the app owner or developer.',
            `Correlation ID: ${IDS.correlation}`,
            `Request ID (trace ID): ${IDS.request}`,
            'Time, in UTC: 2026-11-23T10:12:13Z',
            'User (sign-in name): anna.lee@contoso.example',
            `Application ID and name: ${IDS.app} Contoso HR`,
            'IP address: ____',
            'Checked: ____',
            'Next step: ____',
          ].join('\n'),
        );
      expect(await samples(page)).toContain('Get-MgUser -UserId "anna.lee@contoso.example"');
      expect(await samples(page)).toContain(`-Filter "appId eq '${IDS.app}'"`);
    });

    test('goes on with what was checked and done, in note, reply and request', async ({ page }) => {
      await page.goto('aadsts50105/');
      await page.getByLabel('Paste the error to fill in this page').focus();
      await pasteAnswer(page);
      const [first, second] = [page.locator('.item[id]').nth(0), page.locator('.item[id]').nth(1)];
      await first.getByRole('checkbox').focus();
      await page.keyboard.press('Space');
      await expect(first.getByRole('textbox')).toBeFocused();
      await page.keyboard.type('the right account');
      await second.getByRole('checkbox').focus();
      await page.keyboard.press('Space');
      const cause = page.locator('.cause').first();
      await cause.getByRole('checkbox').first().focus();
      await page.keyboard.press('Space');
      const titles = await page.locator('.item[id] h3').allTextContents();
      await expect(page.locator('#ui-ticket')).toContainText(
        `Checked: \n- ${titles[0]}: the right account\n- ${titles[1]}\nDone: The person is not assigned: step 1\nNext step: ____`,
      );
      await cause.getByRole('button', { name: 'Write a request' }).focus();
      await page.keyboard.press('Enter');
      await expect(cause.getByRole('button', { name: 'Copy request' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => copied(page))
        .toMatch(/^Request to a tenant admin, as Cloud Application Administrator\nError: AADSTS50105, You are not/);
      const own = page.locator('.cause').filter({ hasText: 'Signed in with another account' });
      await own.locator('summary').focus();
      await page.keyboard.press('Enter');
      await own.getByRole('button', { name: 'Write a reply' }).focus();
      await page.keyboard.press('Enter');
      await expect(own.getByRole('button', { name: 'Copy reply' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(() => copied(page)).toMatch(/^About your sign-in error AADSTS50105/);
      await page.reload();
      await expect(first.getByRole('checkbox')).toBeChecked();
      await expect(first.getByRole('textbox')).toHaveValue('the right account');
    });
  });

test.describe('the case', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('aadsts50105/');
    await page.getByLabel('Paste the error to fill in this page').fill(ANSWER);
    await expect(page.getByRole('button', { name: 'Clear the case' })).toBeVisible();
  });

  test('fills other pages of the tab, their slots as well', async ({ page }) => {
    await page.goto('procedures/set-redirect-uri/');
    await expect(page.getByLabel('Application ID', { exact: true })).toHaveValue(IDS.app);
    await expect.poll(() => samples(page)).toContain(IDS.app);
    expect(await samples(page)).not.toContain('{appId}');
  });

  test('is corrected by hand, and a value that does not fit its slot is not filled in', async ({ page }) => {
    const user = page.getByLabel('User (sign-in name)');
    await user.fill(`x" ; Remove-MgUser -UserId "y`);
    await user.blur();
    await expect(page.locator('#ui-ticket')).toContainText('Remove-MgUser');
    expect(await samples(page)).toContain('Get-MgUser -UserId "{upn}"');
    const copy = page.locator('.sample').filter({ hasText: 'Get-MgUser -UserId' }).getByRole('button');
    await expect(copy).toHaveText('Copy, 1 to fill in');
    await user.fill("o'brien@contoso.example");
    await user.blur();
    await expect.poll(() => samples(page)).toContain(`Get-MgUser -UserId "o'brien@contoso.example"`);
    await expect(copy).toHaveText('Copy');
  });

  test('masks who and where in every text that is copied', async ({ page }) => {
    await page.getByLabel('Mask user, tenant, address and IDs').check();
    await expect(page.locator('#ui-ticket')).toContainText('User (sign-in name): [masked]');
    const texts = [
      (await page.locator('#ui-ticket').textContent()) ?? '',
      await samples(page),
      ...(await page.locator('.message pre').allTextContents()),
    ];
    for (const value of ['anna.lee', ...Object.values(IDS)]) for (const text of texts) expect(text).not.toContain(value);
  });

  test('of another person begins anew', async ({ page }) => {
    await page.locator('.item[id]').first().getByRole('checkbox').check();
    await page.getByLabel('Paste the error to fill in this page').fill('ben.fox@contoso.example cannot sign in');
    await expect(page.getByLabel('User (sign-in name)')).toHaveValue('ben.fox@contoso.example');
    await expect(page.getByLabel('Correlation ID', { exact: true })).toHaveValue('');
    await expect(page.locator('.item[id]').first().getByRole('checkbox')).not.toBeChecked();
  });

  for (const theme of ['light', 'dark'] as const)
    test(`has no violation that axe finds, in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator('.item[id]').first().getByRole('checkbox').check();
      await page.locator('.cause').first().getByRole('button', { name: 'Write a request' }).click();
      expect(await violations(axe(page))).toEqual([]);
    });

  for (const width of [320, 375, 768, 1440, 1920])
    test(`does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    });
});
