import { customer } from './support/customer.js';
import { composer, openFromList, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

// What the server refuses on purpose, the browser tells its console.
test.use({ expectedTrouble: /status of 422/ });

test('a forbidden phrase is marked, and an amount in public waits for somebody else', async ({
  desk,
}) => {
  const question = unique('Was I charged twice?');
  await customer({ do: 'comment', author: 'Eva Maes', text: question });
  const page = await desk('Anna');
  await openFromList(page, question);

  await composer(page)
    .getByRole('button', { name: /^Guidelines/ })
    .click();
  await expect(composer(page).getByText('Use the first name')).toBeVisible();
  await composer(page)
    .getByRole('button', { name: /^Guidelines/ })
    .click();

  const reply = page.getByRole('textbox', { name: 'Public reply' });
  const send = page.getByRole('button', { name: 'Send', exact: true });
  await reply.fill('Guaranteed: you get back € 25.');
  await expect(composer(page).getByText('“Guaranteed” is not said here.')).toBeVisible();
  await expect(send).toBeDisabled();
  await composer(page).getByRole('button', { name: 'Write “expect”' }).click();
  await expect(reply).toHaveValue('expect: you get back € 25.');
  const words = unique('You get back € 25');
  await reply.fill(words);
  await send.click();
  await expect(thread(page).getByText('Waits for approval')).toBeVisible();

  const approver = await desk('Peter');
  await approver.goto('/approvals');
  const waiting = approver.getByRole('listitem').filter({ hasText: words });
  await expect(waiting.getByText('Amounts in public: an amount')).toBeVisible();
  await waiting.getByRole('button', { name: 'Edit' }).click();
  const agreed = `${words} tomorrow`;
  await waiting.getByRole('textbox', { name: 'The reply' }).fill(agreed);
  await approver.getByRole('button', { name: 'Approve in these words' }).click();
  await expect(approver.getByText('The reply of Anna Verbeke goes out.')).toBeVisible();
  await expect(approver.getByText(words)).toHaveCount(0);

  await expect(thread(page).getByText(agreed)).toBeVisible();
  await expect(thread(page).getByText('Waits for approval')).toHaveCount(0);
});

test('a guideline says something, is removed after a word, and comes back', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.goto('/work-rules/guidelines');
  const name = unique('On Sundays');
  await page.getByRole('button', { name: 'New guideline' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Say something');
  await page.getByRole('textbox', { name: 'Tone' }).fill('Short, and with a wish.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible();

  await page.getByRole('button', { name: `More for “${name}”` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
});
