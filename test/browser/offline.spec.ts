import { customer } from './support/customer.js';
import { answer, editor, openFromList, rowOf, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test.use({ expectedTrouble: /ERR_INTERNET_DISCONNECTED/ });

test('what came while the connection was away is there when it is back', async ({
  page,
  context,
}) => {
  const author = 'Wim Gap';
  const question = unique('Are you there?');
  const { authorId = '' } = await customer({ do: 'message', author, text: question });
  await signIn(page, 'Anna');
  await openFromList(page, question);
  await context.setOffline(true);
  await expect(page.getByText('No connection to the server.').first()).toBeVisible({
    timeout: 60_000,
  });
  const draft = unique('One moment');
  await editor(page).fill(draft);
  const meanwhile = unique('Hello? Anybody?');
  await customer({ do: 'message', personId: authorId, text: meanwhile });
  const other = unique('From somebody else');
  await customer({ do: 'message', author: 'Gap Filler', text: other });
  await context.setOffline(false);
  await expect(thread(page).getByText(meanwhile)).toBeVisible({ timeout: 60_000 });
  await expect(editor(page)).toHaveValue(draft);
  await page.keyboard.press('Escape');
  await page.keyboard.press('.');
  await expect(rowOf(page, other)).toBeVisible();
  await expect(rowOf(page, meanwhile)).toHaveAttribute('data-unread', 'false');
  await answer(page, draft);
});
