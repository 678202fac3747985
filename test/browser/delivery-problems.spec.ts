import type { Page } from '@playwright/test';
import { customer, sandboxUrl } from './support/customer.js';
import { answer, openFromList, signIn, thread, unique } from './support/desk.js';
import { account, armFault, clearFaults, timesPublished } from './support/network.js';
import { expect, test } from './support/test.js';

const send = { network: 'facebook', route: 'POST */comments' } as const;
const patience = { timeout: 60_000 };

/** A channel on which no other test works. */
const PAGE = 'Lumen Bank BE';

const problem = (page: Page, text: string) =>
  page.getByRole('list', { name: 'Delivery problems' }).getByRole('listitem').filter({
    hasText: text,
  });

/** Answers a new comment; the reply is given back. */
async function answerNewComment(page: Page): Promise<string> {
  const question = unique('Pourquoi ce virement est-il bloqué ?');
  const { accountId } = await account(PAGE);
  await customer({ do: 'comment', pageId: accountId, author: 'Luce Petit', text: question });
  await openFromList(page, question);
  const reply = unique('Il est parti ce matin.');
  await answer(page, reply);
  return reply;
}

async function standsThereOnce(page: Page, text: string): Promise<void> {
  const { accountId } = await account(PAGE);
  await expect(async () => {
    await page.goto(`${sandboxUrl}/facebook?page=${accountId}`);
    await expect(page.getByText(text)).toHaveCount(1, { timeout: 1_000 });
  }).toPass(patience);
  expect(await timesPublished(text)).toBe(1);
}

test.describe('a reply in trouble', () => {
  test.afterEach(() => clearFaults());

  test('of unknown outcome is decided by whoever looked, and arrives once', async ({ page }) => {
    await signIn(page, 'Anna');
    await armFault({ mode: '500-before', match: send });
    const reply = await answerNewComment(page);
    await expect(
      thread(page).getByRole('group', { name: 'Not known whether it was sent' }),
    ).toBeVisible(patience);
    await page.goto('/delivery-problems');
    await expect(problem(page, reply)).toContainText('Look on the network whether it stands there');
    expect(await timesPublished(reply)).toBe(0);
    await problem(page, reply).getByRole('button', { name: 'It was not sent' }).click();
    await expect(problem(page, reply)).toContainText('Not sent');
    await problem(page, reply).getByRole('button', { name: 'Try again' }).click();
    await expect(problem(page, reply)).toHaveCount(0);
    await standsThereOnce(page, reply);
  });

  test('whose channel was locked out goes out once the channel is reconnected', async ({
    page,
    desk,
  }) => {
    await signIn(page, 'Anna');
    await armFault({ mode: 'auth', match: send });
    const reply = await answerNewComment(page);
    await expect(async () => {
      await page.goto('/delivery-problems');
      await expect(problem(page, reply)).toContainText('Reconnect the channel first', {
        timeout: 2_000,
      });
    }).toPass(patience);

    const peter = await desk('Peter');
    await peter.goto('/channels');
    await peter.getByRole('link', { name: PAGE }).click();
    await expect(peter.getByRole('alert')).toContainText('The network refuses the credentials');
    const { settings } = await account(PAGE);
    await peter.getByLabel('Page access token').fill(String(settings['pageAccessToken']));
    await peter.getByRole('button', { name: 'Reconnect' }).click();
    await expect(peter.getByText('Connected', { exact: true })).toBeVisible();
    await expect(problem(page, reply)).toHaveCount(0, patience);
    await standsThereOnce(page, reply);
  });
});
