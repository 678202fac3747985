import { customer } from './support/customer.js';
import { openFromList, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

// What the server refuses on purpose, the browser tells its console.
test.use({ expectedTrouble: /status of 422/ });

const library = [
  'shortcut,title,language,body',
  'good-one,Good one,en,We are open.',
  'bad-one,Bad one,en,Hello {{customer.secret}}',
].join('\n');

test('a canned reply is written, let out, found with /, completed, sent and counted', async ({
  page,
}) => {
  const title = unique('Opening hours');
  const word = unique('h').replace(' ', '');
  await signIn(page, 'Peter');
  await page.goto('/canned-replies');
  await page.getByRole('button', { name: 'New canned reply' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('textbox', { name: 'Shortcut' }).fill(word);
  await page.getByLabel('Text (English)').fill('Hello {{customer.nickname}}');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no variable “customer.nickname”');

  await page.getByLabel('Text (English)').fill('Hello, we are open. {{conversation.subject}}');
  await expect(page.locator('mark')).toHaveText('subject');
  await page.getByRole('button', { name: 'Another text' }).click();
  await page.getByRole('menuitem', { name: 'Dutch' }).click();
  await page.getByLabel('Text (Dutch)').fill('Dag, we zijn open.');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText(`${title} is approved.`)).toBeVisible();

  const text = `When are you open, please? ${unique('q')}`;
  await customer({ do: 'comment', author: 'Eva Maes', text });
  await openFromList(page, text);
  const reply = page.getByRole('textbox', { name: 'Public reply' });
  await reply.click();
  await reply.pressSequentially(`/${word}`);
  await expect(page.getByRole('option', { name: title })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(reply).toHaveValue('Hello, we are open. {{conversation.subject}}');
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled();
  // What has no value is marked: the next words take its place.
  await page.keyboard.type('See you soon');
  await expect(reply).toHaveValue('Hello, we are open. See you soon');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(thread(page).getByText('Hello, we are open. See you soon')).toBeVisible();

  await page.goto(`/canned-replies?q=${word}`);
  await expect(page.getByRole('link', { name: title })).toContainText('1 time');
});

test('a file is tried, its wrong lines told, and brought in', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.goto('/canned-replies');
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: 'Import a file' }).click();
  const dialog = page.getByRole('dialog');
  const file = { name: 'library.csv', mimeType: 'text/csv', buffer: Buffer.from(library) };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(dialog.getByText('1 new, 0 changed, 0 as they are, 1 refused')).toBeVisible();
  await expect(dialog.getByText(/customer.secret/)).toBeVisible();
  await expect(dialog.getByText('Download the refused lines')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  await expect(page.getByRole('link', { name: /Good one/ })).toBeVisible();

  await page.getByRole('link', { name: /Good one/ }).click();
  await page.getByRole('button', { name: 'More for Good one' }).click();
  await page.getByRole('menuitem', { name: 'Remove for good' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.getByRole('link', { name: /Good one/ })).toHaveCount(0);
});
