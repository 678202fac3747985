import type { Page } from '@playwright/test';
import { commentEntry, delivery, newId } from '../support/facebook-feed.js';
import { postSigned } from '../support/signed-webhook.js';
import { openFromList, signIn, unique } from './support/desk.js';
import { ask, harkUrl } from './support/hark-api.js';
import { account } from './support/network.js';
import { expect, test } from './support/test.js';

const pieces = (page: Page) => page.getByRole('list', { name: 'Quarantine' }).getByRole('listitem');

test('what cannot be understood is set aside with its reason, and comes in once it can', async ({
  page,
}) => {
  await signIn(page, 'Peter');
  const { settings } = await account('Lumen Bank BE');
  const connect = (pageId: string) =>
    ask<{ id: string }>(page.request, 'POST', '/channels', {
      network: 'facebook',
      settings: { ...settings, name: unique('Page'), pageId },
    });
  const [ownId, strangerId] = [newId(), newId()];
  const own = await connect(ownId);
  const [neighbour, lost] = [unique('I can be read'), unique('From a page nobody connected')];
  const body = delivery(
    commentEntry({ pageId: ownId, postId: `${ownId}_12`, text: neighbour }),
    commentEntry({ pageId: strangerId, postId: `${strangerId}_12`, text: lost }),
    { id: ownId, time: 'soon', changes: 'all of them' },
  );
  const hook = `${harkUrl}/hooks/facebook/${own.id}`;
  const answer = await postSigned(hook, String(settings['appSecret']), body);
  expect(answer.status).toBe(200);
  await openFromList(page, neighbour);

  await page.goto(`/channels/${own.id}?show=quarantine`);
  await expect(pieces(page)).toHaveCount(2);
  const unplaced = pieces(page).filter({ hasText: 'unknown-account' });
  await expect(unplaced).toContainText(`The account ${strangerId} is not connected`);
  await unplaced.getByRole('button', { name: 'What arrived' }).click();
  await expect(unplaced.getByText(lost)).toBeVisible();
  await unplaced.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('It still cannot be understood.')).toBeVisible();

  const stranger = await connect(strangerId);
  await page.getByRole('button', { name: 'Try all again' }).click();
  await expect(page.getByText('Went through: 1. Still in quarantine: 1.')).toBeVisible();
  await expect(pieces(page)).toHaveCount(1);
  await expect(pieces(page)).toContainText('not-readable');
  await pieces(page).getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('Nothing is in quarantine')).toBeVisible();
  await openFromList(page, lost);
  for (const { id } of [own, stranger]) await ask(page.request, 'DELETE', `/channels/${id}`);
});
