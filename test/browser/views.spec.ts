import type { Page } from '@playwright/test';
import { signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

const views = (page: Page) => page.getByRole('navigation', { name: 'Views' });
const viewOf = (page: Page, name: string) => views(page).getByRole('link', { name });

async function saveView(page: Page, filter: string, name: string): Promise<void> {
  await page.goto(`/inbox/all?${filter}`);
  await page.getByRole('button', { name: 'Save as view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this list as a view' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(viewOf(page, name)).toBeVisible();
}

async function fromMenu(page: Page, name: string, entry: string): Promise<void> {
  await viewOf(page, name).hover();
  await page.getByRole('button', { name: `What to do with ${name}` }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

const heightOf = async (page: Page, name: string): Promise<number> =>
  (await viewOf(page, name).boundingBox())?.y ?? NaN;

/** The server has taken the next change. */
const changed = (page: Page) =>
  page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());

test('a view is shared, put where one wants it, and taken back', async ({ page, desk }) => {
  await signIn(page, 'Peter');
  const [first, second] = [unique('Reviews'), unique('Urgent')];
  await saveView(page, 'kind=review', first);
  await saveView(page, 'priority=3', second);
  const anna = await desk('Anna');
  await expect(views(anna)).toBeVisible();
  await expect(viewOf(anna, first)).toHaveCount(0);
  const shared = changed(page);
  await fromMenu(page, first, 'Share with everyone');
  await shared;
  await anna.reload();
  await viewOf(anna, first).click();
  await expect(anna.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await expect(viewOf(anna, second)).toHaveCount(0);

  expect(await heightOf(page, first)).toBeLessThan(await heightOf(page, second));
  const kept = changed(page);
  await viewOf(page, second).hover();
  await page.mouse.down();
  const target = await heightOf(page, first);
  await page.mouse.move(100, target + 20, { steps: 4 });
  await page.mouse.move(100, target + 10, { steps: 2 });
  await page.mouse.up();
  await kept;
  await page.reload();
  await expect(viewOf(page, second)).toBeVisible();
  expect(await heightOf(page, second)).toBeLessThan(await heightOf(page, first));

  for (const name of [first, second]) {
    await fromMenu(page, name, 'Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect(viewOf(page, name)).toHaveCount(0);
  }
});
