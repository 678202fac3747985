import { customer } from './support/customer.js';
import { answer, openFromList, rowOf, signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 390, height: 844 } });

test('one pane at a time is enough to answer', async ({ page }) => {
  const question = unique('Can I pay with my watch?');
  await customer({ do: 'message', author: 'Narrow Ned', text: question });
  await signIn(page, 'Anna');
  await openFromList(page, question);
  await expect(page.getByRole('grid')).toHaveCount(0);
  await answer(page, unique('You can.'));
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(390);
  await page
    .getByRole('button', { name: 'Back to the list' })
    .or(page.getByRole('link', { name: 'Back to the list' }))
    .click();
  await expect(rowOf(page, 'You can.').first()).toBeVisible();
});

test('the language changes at once and stays', async ({ page }) => {
  await signIn(page, 'Anna');
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Nederlands' }).click({ force: true });
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
  await page.reload();
  await page.getByRole('radio', { name: 'English' }).click({ force: true });
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});
