import { customer, sandboxUrl } from './support/customer.js';
import { answer, composer, editor, openFromList, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test.describe('what an agent writes', () => {
  test.beforeEach(({ page }) => signIn(page, 'Anna'));

  test('can be taken back before it goes out, and stands in the composer again', async ({
    page,
  }) => {
    const question = unique('When does the branch open?');
    await customer({ do: 'message', author: 'Nora Bos', text: question });
    await openFromList(page, question);
    const reply = unique('At nine.');
    await answer(page, reply);
    await thread(page).getByRole('button', { name: 'Undo' }).click();
    await expect(editor(page)).toHaveValue(reply);
    await expect(thread(page).getByText(reply)).toHaveCount(0);
    await page.goto(`${sandboxUrl}/messenger`);
    await expect(page.getByText(reply)).toHaveCount(0);
  });

  test('privately below a public comment reaches its author as a message', async ({ page }) => {
    const question = unique('Why was I charged twice?');
    const { authorId } = await customer({ do: 'comment', author: 'Iris Blom', text: question });
    await openFromList(page, question);
    await page.keyboard.press('p');
    await expect(composer(page).getByText('Only Iris Blom sees this')).toBeVisible();
    const reply = unique('May we have your reference?');
    await answer(page, reply);
    await page.goto(`${sandboxUrl}/messenger?person=${authorId}`);
    await expect(page.getByText(reply).first()).toBeVisible({ timeout: 60_000 });
    await page.goto(`${sandboxUrl}/facebook`);
    await expect(page.getByText(reply)).toHaveCount(0);
  });

  test('as a note with a mention waits for the colleague, and for nobody else', async ({
    page,
    desk,
  }) => {
    const question = unique('Is this letter really from you?');
    await customer({ do: 'message', author: 'Karel Vos', text: question });
    await openFromList(page, question);
    await page.keyboard.press('n');
    await expect(composer(page).getByRole('tab', { name: 'Internal note' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await editor(page).pressSequentially('@Pet');
    await composer(page)
      .getByRole('option', { name: /Peter van Dam/ })
      .click();
    const note = unique('can you look at this letter?');
    await editor(page).pressSequentially(note);
    await page.keyboard.press('Control+Enter');
    await expect(thread(page).getByText(note)).toBeVisible();
    const peter = await desk('Peter');
    await openFromList(peter, note, 'waiting-for-me');
  });

  test('is kept as a draft when the page is left', async ({ page }) => {
    const question = unique('Do you sell foreign currency?');
    await customer({ do: 'message', author: 'Lotte Prins', text: question });
    await openFromList(page, question);
    const draft = unique('Yes, in every branch');
    await editor(page).fill(draft);
    await expect(composer(page).getByText('Draft saved')).toBeVisible();
    await page.reload();
    await expect(editor(page)).toHaveValue(draft);
  });
});
