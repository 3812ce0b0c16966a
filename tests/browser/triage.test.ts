import { axe, violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const HEADER =
  'Date (UTC),Request ID,Correlation ID,User ID,User,Username,Application,Application ID ,Resource,IP address,Location,Status,Sign-in error code,Failure reason,Client app,Conditional Access';
const row = (minute: number, code: string, upn: string, status: string, app = 'Contoso HR') =>
  `2026-11-23T10:${String(minute).padStart(2, '0')}:00Z,req-${minute}-${upn},corr-${minute},id-${upn},${upn},${upn},${app},11111111-2222-4333-8444-555555555555,Graph,203.0.113.7,"Berlin, Berlin, DE",${status},${code},"A reason, quoted",Browser,notApplied`;
const LOG = [
  HEADER,
  ...['anna', 'ben', 'cleo'].map((name, index) => row(index, '50105', `${name}@contoso.example`, 'Failure')),
  row(10, '50126', 'anna@contoso.example', 'Failure', '=HYPERLINK("https://evil.example")'),
  row(11, '50140', 'anna@contoso.example', 'Interrupted'),
  row(12, '0', 'anna@contoso.example', 'Success'),
  'too,few',
].join('\r\n');
const file = (name: string, text: string, mimeType = 'text/csv') => ({ name, mimeType, buffer: Buffer.from(text) });

test.describe('a log that is chosen', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('triage/');
    await page.getByLabel('Choose sign-in logs, or drop them here').setInputFiles(file('InteractiveSignIns.csv', `\uFEFF${LOG}`));
    await expect(page.getByRole('heading', { name: 'Failures by code' })).toBeVisible();
  });

  test('shows failures by code with what the guide says, and normal steps apart', async ({ page }) => {
    const failures = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Failures by code' }) });
    await expect(failures.getByRole('row').nth(1)).toContainText(/AADSTS50105\s*You are not assigned to this app\s*No/);
    await expect(failures.getByRole('link', { name: 'You are not assigned to this app' })).toHaveAttribute('href', /\/aadsts50105\/$/);
    await expect(failures).not.toContainText('50140');
    await expect(page.getByText('Normal steps of signing in (1)')).toBeVisible();
    await expect(page.locator('.triage__numbers')).toContainText('4 failed');
  });

  test('names the row that could not be read, and keeps the others', async ({ page }) => {
    await page.getByText('1 row could not be read; the others are kept').click();
    await expect(page.getByText(/^Row 8: /)).toBeVisible();
  });

  test('says where policies are to be had, which this format does not hold', async ({ page }) => {
    await expect(page.getByText(/These files do not say\. The policies are in: Sign-ins, JSON/)).toBeVisible();
  });

  test('is narrowed by filters that combine, and widened again', async ({ page }) => {
    await page.getByRole('button', { name: 'anna@contoso.example' }).first().click();
    await expect(page.locator('.triage__numbers')).toContainText('2 failed');
    await page.getByRole('button', { name: '1: show only AADSTS50126' }).click();
    await expect(page.locator('.triage__numbers')).toContainText('1 failed');
    await page.getByRole('button', { name: 'Take off all' }).click();
    await expect(page.locator('.triage__numbers')).toContainText('4 failed');
  });

  test('is saved with formulas made harmless, and masked where it is asked', async ({ page }) => {
    const save = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const stream = await (await download).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    };
    expect(await save('Save the events as CSV')).toContain(`'=HYPERLINK`);
    expect(await save('Save a summary for the ticket (Markdown)')).toContain('anna@contoso.example');
    await page.getByLabel('Mask users, tenants, addresses and IDs').check();
    for (const name of ['Save the events as CSV', 'Save a summary for the ticket (Markdown)', 'Save the codes as CSV'])
      expect(await save(name), name).not.toMatch(/contoso\.example|203\.0\.113|corr-|11111111-2222/);
  });

  test('gives a case to its guide', async ({ page }) => {
    const events = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Events' }) });
    await events.getByRole('row').filter({ hasText: 'cleo@' }).getByRole('button', { name: 'Open as case' }).click();
    await expect(page).toHaveURL(/\/aadsts50105\/$/);
    await expect(page.locator('#ui-ticket')).toContainText('User (sign-in name): cleo@contoso.example');
  });

  test('is merged with another: what is in both is counted once', async ({ page }) => {
    await page.getByLabel('Choose sign-in logs, or drop them here').setInputFiles(file('again.csv', LOG));
    await expect(page.getByText('6 events in more than one file, counted once.')).toBeVisible();
    await expect(page.locator('.triage__numbers')).toContainText('4 failed');
  });

  test('leaves nothing behind', async ({ page }) => {
    await page.getByRole('button', { name: 'Clear all files' }).click();
    await expect(page.getByText('Nothing of the files is left here.')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]))).not.toContain('contoso');
    await expect(page.locator('.triage__result')).toBeEmpty();
  });

  for (const theme of ['light', 'dark'] as const)
    test(`has no violation that axe finds, in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      expect(await violations(axe(page))).toEqual([]);
    });

  for (const width of [320, 768, 1440])
    test(`does not scroll the page sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    });
});

test('a file that is no log is named, with what it has', async ({ page }) => {
  await page.goto('triage/');
  await page
    .getByLabel('Choose sign-in logs, or drop them here')
    .setInputFiles([file('users.csv', 'Name,Mail\nAnna,a'), file('empty.csv', '')]);
  await expect(page.locator('.triage__files')).toContainText('users.csv is not a sign-in log that is known here. It has: Name, Mail.');
  await expect(page.locator('.triage__files')).toContainText('empty.csv is empty');
  await expect(page.getByRole('status').filter({ hasText: 'Expected: ' })).toBeVisible();
});
