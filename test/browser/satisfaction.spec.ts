import { signIn } from './support/desk.js';
import { expect, test } from './support/test.js';

test('how content customers are leads to what they wrote, and says when they are asked', async ({
  page,
}) => {
  await signIn(page, 'Peter');
  await page.goto('/reports/satisfaction');
  await expect(page.getByText('gave 4 or 5', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'By', exact: true }).click();
  await page.getByRole('option', { name: 'Agent' }).click();
  await page.getByRole('rowheader').getByRole('button').first().click();
  const comments = page.getByRole('region', { name: 'What customers said' }).last();
  await expect(comments.getByRole('listitem').first()).toBeVisible();

  const words = page.getByLabel('Question', { exact: true });
  await words.fill('Are you happy?');
  await expect(page.getByText('The question needs a place for {link}.')).toBeVisible();
  await words.fill('Are you happy? {link}');
  await expect(page.getByLabel('What the customer sees')).toContainText('Are you happy? https://');
  await page.getByRole('button', { name: 'Undo' }).click();

  await comments.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Messages' })).toBeVisible();
});

test.describe('a customer', () => {
  test.use({ expectedTrouble: /rating-link/ });

  test('with a link that means nothing is told so, without an account', async ({ page }) => {
    await page.goto('/rate#nothing');
    await expect(page.getByRole('alert')).toContainText('This link does not work');
  });
});
