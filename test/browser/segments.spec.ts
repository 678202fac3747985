import { signIn } from './support/desk.js';
import { expect, test } from './support/test.js';

test('a rule of a segment is read, tried on the customers and saved; its people are listed', async ({
  page,
}) => {
  await signIn(page, 'Peter');
  await page.goto('/customer-data/segments');
  const card = page.getByRole('region', { name: 'Dissatisfied' });
  await expect(card).toContainText('A customer is dissatisfied with');
  const complaints = card.getByLabel('Complaints', { exact: true });
  await complaints.fill('');
  await expect(complaints).toHaveAttribute('placeholder', 'never');
  await complaints.fill('1');
  await expect(card.getByRole('status')).toContainText(/\d+ would come in/);
  await expect(card.getByRole('status').getByRole('link').first()).toBeVisible();
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. Customers are looked at again.')).toBeVisible();

  const again = page.getByRole('region', { name: 'Dissatisfied' });
  await again.getByRole('button', { name: 'Earlier versions' }).click();
  await expect(again.getByRole('listitem').first()).toContainText('Peter');
  await again.getByRole('link', { name: /customers?/ }).click();
  await expect(page).toHaveURL(/segments\/dissatisfied/);
  await expect(
    page
      .getByRole('list', { name: 'Dissatisfied' })
      .getByText(/complaint/)
      .first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Their conversations' }).click();
  await expect(page.getByRole('grid').getByRole('row').first()).toBeVisible();
});
