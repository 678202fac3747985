import type { Page } from '@playwright/test';
import { signIn } from './support/desk.js';
import { expect, test } from './support/test.js';

const root = (page: Page) => page.locator('html');
const ground = (page: Page) =>
  page.evaluate<string>('getComputedStyle(document.body).backgroundColor');

test.use({ colorScheme: 'light' });

test('theme and language are remembered, wherever the person signs in', async ({ page, desk }) => {
  await signIn(page, 'Jonas');
  await page.goto('/settings');
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByText('Light', { exact: true }).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  const bright = await ground(page);
  await page.getByText('Dark', { exact: true }).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  expect(await ground(page)).not.toBe(bright);

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await page.getByText('As the device', { exact: true }).click();
  await expect.poll(() => ground(page)).toBe(bright);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).not.toBe(bright);

  await page.getByText('Dark', { exact: true }).click();
  await page.getByText('Français', { exact: true }).click();
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
  const elsewhere = await desk('Jonas');
  await expect(root(elsewhere)).toHaveAttribute('lang', 'fr');
  await expect(root(elsewhere)).toHaveAttribute('data-theme', 'dark');
});
