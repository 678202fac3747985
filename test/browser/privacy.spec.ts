import { customer } from './support/customer.js';
import { openFromList, signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('a person is handed what is kept of them, and then erased with a proof', async ({ page }) => {
  const name = unique('Quirina');
  const text = unique('Where is my card?');
  await customer({ do: 'comment', author: name, text });
  await signIn(page, 'Peter');
  await openFromList(page, text);

  await page.goto('/customer-data/privacy');
  await page.getByRole('searchbox', { name: 'Name, e-mail or phone' }).fill(name);
  await page.getByRole('button', { name: `Choose ${name}` }).click();
  const person = page.getByRole('region', { name });
  await expect(person.getByText('found in a search once')).toBeVisible();
  await person.getByRole('button', { name: 'Export everything' }).click();
  const requests = page.getByRole('list', { name: 'Requests' });
  const fetched = page.waitForEvent('download');
  await requests
    .getByRole('link', { name: /^Download/ })
    .first()
    .click();
  expect((await fetched).suggestedFilename()).toBe('personal-data.zip');

  await person.getByRole('button', { name: 'Erase…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Messages and notes')).toBeVisible();
  const forGood = dialog.getByRole('button', { name: 'Erase for good' });
  await expect(forGood).toBeDisabled();
  await dialog.getByRole('textbox').fill(name.toUpperCase());
  await page.keyboard.press('Enter');
  await expect(requests.getByRole('link', { name: 'Certificate' })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
});

test('how long data stays is counted before it is said', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.goto('/customer-data/retention');
  await page.getByRole('button', { name: 'Change: Resolved conversations' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Days' }).fill('soon');
  await expect(dialog.getByRole('alert')).toHaveText('A whole number of days, at least one.');
  await dialog.getByRole('textbox', { name: 'Days' }).fill('3000');
  await expect(dialog.getByText(/^0 older than .* would go\.$/)).toBeVisible();
  await dialog.getByRole('switch', { name: 'Take away what is older' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Resolved conversations' });
  await expect(row.getByText('3,000 days').or(row.getByText('3000 days'))).toBeVisible();
  await row.getByRole('button', { name: /^Change/ }).click();
  await dialog.getByRole('switch', { name: 'Take away what is older' }).uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByText('Stays', { exact: true })).toBeVisible();
});
