import { expect, test, type Page } from '@playwright/test';
import {
  customer,
  openFromList,
  sandboxUrl,
  signIn,
  unique,
  watchForTrouble,
} from './support/desk.js';

async function answer(page: Page, text: string): Promise<void> {
  await page
    .getByRole('textbox', { name: /reply|message|answer/i })
    .last()
    .fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main').getByText(text)).toBeVisible();
}

test.describe('an agent answers where the customer wrote', () => {
  test('a comment, and the answer stands under it', async ({ page, context }) => {
    const calm = watchForTrouble(page);
    const question = unique('Why is my card blocked?');
    await customer({ do: 'comment', author: 'Eva Maes', text: question });
    await signIn(page, 'Anna');
    await openFromList(page, question);
    const reply = unique('We unblocked it.');
    await answer(page, reply);
    const outside = await context.newPage();
    await outside.goto(`${sandboxUrl}/facebook`);
    await expect(outside.getByText(reply)).toBeVisible({ timeout: 30_000 });
    calm();
  });

  test('a private message', async ({ page }) => {
    const question = unique('Hallo, ik kan niet inloggen');
    const { authorId } = await customer({ do: 'message', author: 'Jan Smit', text: question });
    await signIn(page, 'Anna');
    await openFromList(page, question);
    const reply = unique('We kijken het na.');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/messenger?person=${authorId}`);
    await expect(page.getByText(reply).first()).toBeVisible({ timeout: 30_000 });
  });

  test('a review', async ({ page }) => {
    const text = unique('Trop d’attente au guichet');
    await customer({ do: 'review', author: 'Luc Noël', stars: 2, text });
    await signIn(page, 'Anna');
    await expect(async () => openFromList(page, text)).toPass({ timeout: 20_000 });
    const reply = unique('Merci de nous le dire.');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/google`);
    await expect(page.getByText(reply)).toBeVisible({ timeout: 30_000 });
  });

  test('a forum post', async ({ page }) => {
    const title = unique('App login fails again');
    const text = unique('Since the update I cannot log in any more.');
    const { threadId } = await customer({ do: 'topic', author: 'Kim Roos', title, text });
    await signIn(page, 'Anna');
    await openFromList(page, text);
    const reply = unique('A corrected version is on its way to the store.');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/forum/t/${threadId}`);
    await expect(page.getByText(reply)).toBeVisible({ timeout: 30_000 });
  });
});
