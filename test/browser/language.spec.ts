import { portsForBrowserTests } from '../support/browser-ports.js';
import { customer } from './support/customer.js';
import { openFromList, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('a language model is named, tested, and asked only after one saw what goes out', async ({
  page,
}) => {
  const word = unique('parcel');
  await signIn(page, 'Peter');
  await customer({
    do: 'comment',
    author: 'Mona Aerts',
    text: `Mona here, my ${word} 4711882 is late`,
  });
  await page.goto('/language');
  // The stand-ins are no language model: they answer, and say that they know no such page.
  await page
    .getByLabel('Address', { exact: true })
    .fill(`http://localhost:${portsForBrowserTests().sandboxPort}/v1`);
  await page.getByLabel('Model', { exact: true }).fill('small-one');
  const on = page.getByRole('switch', { name: 'May be asked' });
  await on.check({ force: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Test what is saved' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Refused' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What was sent out' })).toContainText('Test · Peter');

  await openFromList(page, word);
  await expect(page.getByRole('button', { name: 'Summarise' })).toBeVisible();
  await page.keyboard.press('Shift+S');
  const dialog = page.getByRole('dialog', { name: 'What is sent out' });
  await expect(dialog).toContainText(`[name] here, my ${word} [number] is late`);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.goto('/language');
  await on.uncheck({ force: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await openFromList(page, word);
  await expect(thread(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Summarise' })).toHaveCount(0);
});
