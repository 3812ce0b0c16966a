import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

for (const path of ['aadsts50105/', 'aadsts50088/', 'symptoms/caa-codes/']) {
  test(`the verdict of /${path} leaves no part of its box empty at any width`, async ({ page, root }) => {
    await page.goto(root.url(path));
    for (const width of [320, 704, 740, 768, 792, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator('.verdict').evaluate(widestHole), `${width} pixels`).toBeLessThan(2);
    }
  });
}

test.describe('an address that leads nowhere but holds a code', () => {
  test.use({ allowed: [/404/] });

  for (const width of [375, 1440]) {
    test(`shows the link to the code apart from the search box at ${width} pixels`, async ({ page, root }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(root.url('errors/50105'));
      const link = page.getByRole('link', { name: 'You are not assigned to this app' });
      await expect(link).toBeVisible();
      expect(await gapBetween(link, page.getByRole('combobox'))).toBeGreaterThanOrEqual(12);
      expect(await gapBetween(page.getByText('You were looking for'), link)).toBeGreaterThanOrEqual(12);
    });
  }
});

for (const path of ['aadsts50105/', 'aadsts50088/', 'symptoms/caa-codes/', 'families/consent/', 'procedures/assign-user-to-app/']) {
  test(`no two blocks of a section touch on /${path}`, async ({ page, root }) => {
    await page.goto(root.url(path));
    expect(await page.locator('.section').evaluateAll(touchingBlocks)).toEqual([]);
  });
}

for (const folder of ['symptoms', 'procedures', 'tools', 'families']) {
  test(`no page below /${folder}/ scrolls sideways on the narrowest phone, however long a name in it is`, async ({ page, root }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(root.url(`${folder}/`));
    const paths = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const wide: string[] = [];
    for (const path of new Set(paths)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(path);
    }
    expect(paths.length).toBeGreaterThan(5);
    expect(wide).toEqual([]);
  });
}

/** The widest stretch of a box, in CSS pixels, that is right of the last cell in a row of its cells. */
function widestHole(box: Element): number {
  const { right } = box.getBoundingClientRect();
  const ends = new Map<number, number>();
  for (const cell of box.children) {
    const { top, right: end } = cell.getBoundingClientRect();
    ends.set(top, Math.max(end, ends.get(top) ?? 0));
  }
  return Math.max(...[...ends.values()].map((end) => right - end));
}

/** Pairs of blocks with less than 8 CSS pixels between them, as the ends of their texts. */
function touchingBlocks(sections: Element[]): string[] {
  const blocks = sections.flatMap((section) => [...section.querySelectorAll('.stack'), section]).flatMap(({ children }) => [...children]);
  return blocks.flatMap((block) => {
    const next = block.nextElementSibling;
    if (!next || !block.textContent?.trim() || !next.textContent?.trim()) return [];
    const gap = next.getBoundingClientRect().top - block.getBoundingClientRect().bottom;
    return gap < 8 ? [`${block.textContent.trim().slice(-40)} | ${next.textContent.trim().slice(0, 40)}`] : [];
  });
}

/** CSS pixels from the lower edge of one element to the upper edge of another; negative when they overlap. */
async function gapBetween(upper: Locator, lower: Locator): Promise<number> {
  const [above, below] = await Promise.all([upper.boundingBox(), lower.boundingBox()]);
  if (!above || !below) throw new Error('Both elements must be visible to be measured.');
  return below.y - (above.y + above.height);
}

for (const path of ['procedures/', 'families/', 'tools/', 'symptoms/']) {
  test(`the tiles of /${path} are side by side where there is room, and do not touch`, async ({ page, root }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(root.url(path));
    const [first, second] = await page.locator('.tile').evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().toJSON()));
    expect(second.top).toBe(first.top);
    expect(second.left - first.right).toBeGreaterThanOrEqual(12);
  });
}
