import { signIn } from './support/desk.js';
import { expect, test } from './support/test.js';

const file = [
  'Customer id;First name;E-mail;City',
  'C-1;Eva;eva@shop.example;=Ghent',
  'C-2;Tom;tom-at-shop;Bruges',
].join('\n');

test('a file is read, mapped, tried and brought in; the refused line is told', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.goto('/customer-data/import');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await expect(page.getByRole('heading', { name: 'shop.csv' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Between the cells' })).toHaveText('Semicolon');
  await page.getByRole('combobox', { name: 'What “City” is' }).click();
  await page.getByRole('option', { name: 'Attribute' }).click();
  await page.getByLabel('Source', { exact: true }).fill('browser-shop');
  await page.getByRole('button', { name: 'Check without bringing in' }).click();
  await expect(page.getByLabel('What would happen')).toContainText('Refused1');
  await expect(page.getByText('E-mail: not an e-mail address')).toBeVisible();
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByText('Done', { exact: true })).toBeVisible();
  await expect(page.getByLabel('What has happened')).toContainText('New1');
});

test('a connection says how it goes, what of it works, and is read at once', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.goto('/customer-data/connections');
  const row = page.getByRole('list', { name: 'Connections' }).getByRole('listitem').first();
  await expect(row).toContainText('8 customers and 5 with deals');
  await page.getByRole('button', { name: 'More for HubSpot of the bank' }).click();
  await page.getByRole('menuitem', { name: 'Test the connection' }).click();
  await expect(page.getByText('Reading deals: works')).toBeVisible();
  await row.getByRole('button', { name: 'Read now' }).click();
  await expect(page.getByText('HubSpot of the bank is being read.')).toBeVisible();
});
