import { signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('a queue is written as sentences, previewed, ordered, and taken back', async ({ page }) => {
  const name = unique('Queue');
  await signIn(page, 'Peter');
  await page.goto('/work-rules/routing');
  await page.getByRole('button', { name: 'New queue' }).click();
  const editor = page.getByRole('region', { name: 'New queue' });
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor.getByText('Fill this in.')).toBeVisible();

  await editor.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await editor.getByLabel('Skills that are needed').fill('pensions');
  const people = editor.getByRole('list', { name: 'People and reasons' });
  await expect(people.getByText(/Lacks pensions/).first()).toBeVisible();
  await editor.getByRole('button', { name: 'Add a step' }).click();
  await expect(editor.getByText('After 15 minutes, skills no longer matter.')).toBeVisible();
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toHaveCount(0);

  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: `Edit ${name}` })).toHaveCount(0);
});

test('somebody says whether they take work, by click and by key', async ({ page }) => {
  await signIn(page, 'Anna');
  await page.getByRole('button', { name: 'Account and preferences' }).click();
  const account = page.getByRole('dialog', { name: 'Account and preferences' });
  await account.getByRole('radio', { name: 'Away' }).click();
  await expect(account.getByRole('radio', { name: 'Away' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+W');
  await expect(page.getByText('You are available: work comes to you')).toBeVisible();
});
