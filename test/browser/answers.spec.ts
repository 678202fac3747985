import { customer } from './support/customer.js';
import { composer, editor, openFromList, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('a question is labelled, corrected, and answered with what the desk suggests', async ({
  page,
}) => {
  const text = `Hello ${unique('there')}, I lost my card, how do I block it?`;
  await signIn(page, 'Anna');
  await customer({ do: 'comment', author: 'Eva Maes', text });
  await openFromList(page, text);

  await expect(thread(page).getByText('Question', { exact: true })).toBeVisible();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'What does it say?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('s');
  await expect(dialog.getByRole('checkbox', { name: 'a sales chance' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(thread(page).getByText('Sales chance')).toBeVisible();

  const suggested = composer(page).getByRole('group', { name: 'Suggested replies' });
  await expect(suggested.getByRole('button').first()).toHaveAccessibleName(/Card lost or stolen/);
  await page.keyboard.press('1');
  await expect(editor(page)).not.toHaveValue('');
  await expect(editor(page)).toBeFocused();
  await expect(suggested).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toHaveValue('');
});

test('automatic answers are tuned on figures, and set back', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.goto('/canned-replies/automatic-answers');
  await expect(page.getByRole('img', { name: /Share of answers/ })).toBeVisible();
  await expect(page.getByText(/At 98% the desk would have answered/)).toBeVisible();

  await page.getByRole('radio', { name: 'Send by itself' }).check({ force: true });
  await expect(page.getByText('As long as no channel is chosen')).toBeVisible();
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(page.getByText(/At 50% the desk would have answered/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('radio', { name: 'Suggest only' }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);

  const permit = page.getByRole('switch', { name: /Paid twice/ });
  // The server says it before the switch moves.
  await permit.click({ force: true });
  await expect(permit).toBeChecked();
  await expect(permit).toBeEnabled();
  await permit.click({ force: true });
  await expect(permit).not.toBeChecked();
});
