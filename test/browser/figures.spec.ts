import { signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('figures lead down to their conversations, are narrowed, explained, taken along and mailed', async ({
  page,
}) => {
  await signIn(page, 'Peter');
  await page.goto('/reports');
  await expect(page).toHaveURL(/\/reports\/service$/);
  const tile = page.getByRole('button', { name: /^Messages in\s*[1-9]/ });
  await expect(tile).toBeVisible();
  await page.getByRole('button', { name: 'Formula: Backlog' }).click();
  const formula = page.getByRole('dialog', { name: 'Formula: Backlog' });
  await expect(formula.getByText('Σ begun − Σ resolved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  const volume = page.getByRole('region', { name: 'Volume', exact: true });
  await expect(volume.getByRole('img')).toBeVisible();
  await volume.getByRole('button', { name: 'Table' }).click();
  await expect(volume.getByRole('row').nth(2)).toBeVisible();
  const download = page.waitForEvent('download');
  await volume.getByRole('link', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toBe('figures.csv');

  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'French' }).click();
  await expect(page).toHaveURL(/language=fr/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveText('French');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).not.toHaveURL(/language=/);

  await tile.click();
  const behind = page.getByRole('dialog', { name: 'Behind: Messages in' });
  await expect(behind.getByRole('listitem').first()).toBeVisible();
  await behind.getByRole('button', { name: 'Show more' }).click();
  await expect(behind.getByRole('listitem').nth(30)).toBeVisible();
  await behind.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/inbox\/all\//);

  const name = unique('Figures');
  await page.goto('/reports/mails');
  await page.getByRole('button', { name: 'Add a mail' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a mail' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('checkbox', { name: 'Sofie Claes' }).check();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('Every Monday');
  await row.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
});

test('an agent sees their own figures, and none of colleagues', async ({ page }) => {
  await signIn(page, 'Anna');
  await page.goto('/reports');
  await expect(page.getByRole('button', { name: /^Messages in\s*[1-9]/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Agent' })).toHaveCount(0);
});
