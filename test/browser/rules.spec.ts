import { customer } from './support/customer.js';
import { openFromList, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

// What the server refuses on purpose, the browser tells its console.
test.use({ expectedTrouble: /status of 422/ });

test('a rule is written as a sentence, tried, switched on, seen at work, and taken back', async ({
  page,
}) => {
  const name = unique('Rule');
  const word = unique('w').replace(' ', '');
  await signIn(page, 'Peter');
  await page.goto('/work-rules/rules');
  await page.getByRole('button', { name: 'New rule' }).click();
  const editor = page.getByRole('region', { name: 'New rule' });
  await editor.getByLabel('Name').fill(name);
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor.getByRole('alert')).toContainText('choose at least one action');

  await editor.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('menuitem', { name: 'set the priority' }).click();
  await editor.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();

  await editor.getByRole('button', { name: 'Add a condition' }).click();
  await editor.getByRole('textbox', { name: 'Value' }).fill(`${word}, never mind`);
  await expect(editor.getByText(`text contains “${word}” or “never mind”`)).toBeVisible();
  await editor.getByRole('button', { name: 'Try it on the last 30 days' }).click();
  await expect(editor.getByText(/It would not have fired/)).toBeVisible();
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Edit ${name}` })).toBeVisible();

  const text = `Hello, ${word} is what I say`;
  await customer({ do: 'comment', author: 'Eva Maes', text });
  await openFromList(page, text);
  const line = thread(page).getByText(new RegExp(`rule “${name}”`, 'i'));
  const folded = thread(page).getByRole('button', { name: /more events?$/ });
  await expect(async () => {
    if (await folded.first().isVisible()) await folded.first().click({ timeout: 1_000 });
    await expect(line.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });

  await page.goto('/work-rules/rules');
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'What it did' }).click();
  await expect(page.getByRole('dialog').getByText(word)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: `Edit ${name}` })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: `Edit ${name}` })).toBeVisible();
});
