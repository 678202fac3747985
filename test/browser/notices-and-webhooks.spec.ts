import { customer, sandboxUrl } from './support/customer.js';
import { openFromList, signIn, thread, unique } from './support/desk.js';
import { ask } from './support/hark-api.js';
import { expect, test } from './support/test.js';

test('what is given to somebody stands in their notices, leads there, and is read', async ({
  desk,
}) => {
  const question = unique('Is my card insured abroad?');
  await customer({ do: 'comment', author: 'Ivo Maes', text: question });
  const peter = await desk('Peter');
  await openFromList(peter, question);
  const conversationId = new URL(peter.url()).pathname.split('/').at(-1);
  const anna = await desk('Anna');
  const me = (await (await anna.request.get('/api/v1/session')).json()) as { id: string };
  await anna.goto('/notices');
  await ask(peter.request, 'PUT', `/conversations/${conversationId}/assignment`, {
    userId: me.id,
    teamId: null,
  });
  const notice = anna.getByRole('link', { name: /assigned to you/ }).first();
  await expect(notice).toContainText('Ivo Maes');
  await notice.click();
  await expect(thread(anna).getByText(question)).toBeVisible();
  await anna.goto('/notices');
  await anna.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(anna.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0);
});

test('a webhook shows its secret once, is tried, the log tells why it failed, and is removed', async ({
  page,
}) => {
  const name = unique('Ticket system');
  await signIn(page, 'Peter');
  await page.goto('/webhooks');
  await page.getByRole('button', { name: 'New webhook' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill(name);
  // Nobody listens for it there: what is told is that it was refused.
  await form.getByLabel('Address').fill(`${sandboxUrl}/no-such-hook`);
  await form.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await page.getByRole('button', { name: 'I have noted it' }).click();
  await expect(page.getByText(/^whsec_/)).toHaveCount(0);

  const more = async (what: string) => {
    await page.getByRole('button', { name: `More for ${name}` }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  await more('Send a test');
  await expect(page.getByText(/1 try · 404/)).toBeVisible();
  await page.keyboard.press('Escape');
  await more('Remove');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: `More for ${name}` })).toHaveCount(0);
});
