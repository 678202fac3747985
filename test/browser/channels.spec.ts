import type { Page } from '@playwright/test';
import { portsForBrowserTests } from '../support/browser-ports.js';
import { signIn, unique } from './support/desk.js';
import { account } from './support/network.js';
import { expect, test } from './support/test.js';

/** The stand-in's forum by another name: a forum that the desk does not know yet. */
const forumUrl = `http://localhost:${portsForBrowserTests().sandboxPort}/forum`;

// The page of a channel may ask for it once more while it is being removed.
test.use({ expectedTrouble: /status of 404 .*\/api\/v1\/channels\// });

const result = (page: Page, step: string) =>
  page.getByRole('status').getByRole('listitem').filter({ hasText: step });

test('an administrator connects a channel, sees what works and what does not, and removes it', async ({
  page,
}) => {
  const { settings } = await account('Lumen Bank Community');
  await signIn(page, 'Peter');
  await page.goto('/channels');
  await page.getByRole('link', { name: 'Connect a channel' }).first().click();
  await page.getByRole('link', { name: 'Discourse' }).click();
  const name = unique('Second forum');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Address of the forum').fill(forumUrl);
  await page.getByLabel('User name').fill(String(settings['apiUsername']));
  await page.getByLabel('Webhook secret').fill('four words of our own');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await page.getByLabel('API key').fill('not the key');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByText(/\/hooks\/discourse\/[0-9a-f-]{36}$/)).toBeVisible();

  await page.getByRole('button', { name: 'Continue to the test' }).click();
  await page.getByRole('button', { name: 'Test the channel' }).click();
  await expect(result(page, 'Forum').getByLabel('Works')).toBeVisible();
  await expect(result(page, 'API key').getByLabel('Does not work')).toBeVisible();
  await page.getByRole('link', { name: 'Open the channel' }).click();

  await expect(page.getByText('The network refuses the credentials')).toBeVisible();
  await page.getByLabel('API key').fill(String(settings['apiKey']));
  await page.getByRole('button', { name: 'Reconnect' }).click();
  await expect(page.getByText('Connected', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Test the channel' }).first().click();
  await expect(page.getByText('Everything works.')).toBeVisible();
  for (const step of ['Forum', 'API key', 'User'])
    await expect(result(page, step).getByLabel('Works')).toBeVisible();

  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove the channel' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the channel' }).click();
  await expect(page.getByText(`${name} was removed.`)).toBeVisible();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});
