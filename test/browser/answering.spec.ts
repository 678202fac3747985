import { customer, sandboxUrl } from './support/customer.js';
import { answer, openFromList, signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

const arrival = { timeout: 60_000 };

test.describe('an agent answers where the customer wrote', () => {
  test.beforeEach(({ page }) => signIn(page, 'Anna'));

  test('a comment, and the answer stands under it', async ({ page }) => {
    const question = unique('Why is my card blocked?');
    await customer({ do: 'comment', author: 'Eva Maes', text: question });
    await openFromList(page, question);
    const reply = unique('We unblocked it.');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/facebook`);
    await expect(page.getByText(reply).first()).toBeVisible(arrival);
  });

  test('a private message', async ({ page }) => {
    const question = unique('Hallo, ik kan niet inloggen');
    const { authorId } = await customer({ do: 'message', author: 'Jan Smit', text: question });
    await openFromList(page, question);
    const reply = unique('We kijken het na.');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/messenger?person=${authorId}`);
    await expect(page.getByText(reply).first()).toBeVisible(arrival);
  });

  test('a review', async ({ page }) => {
    const text = unique('Trop d’attente au guichet');
    await customer({ do: 'review', author: 'Luc Noël', stars: 2, text });
    await openFromList(page, text);
    const reply = unique('Merci de nous le dire.');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/google`);
    await expect(page.getByText(reply).first()).toBeVisible(arrival);
  });

  test('a forum post', async ({ page }) => {
    const title = unique('App login fails again');
    const text = unique('Since the update I cannot log in any more.');
    const { threadId } = await customer({ do: 'topic', author: 'Kim Roos', title, text });
    await openFromList(page, text);
    const reply = unique('A corrected version is on its way to the store.');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/forum/t/${threadId}`);
    await expect(page.getByText(reply).first()).toBeVisible(arrival);
  });
});
