import type { Page } from '@playwright/test';
import { customer, sandboxUrl } from './support/customer.js';
import { openFromList, signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

const tree = (page: Page) => page.getByRole('list', { name: 'Comments', exact: true });
const commentIn = (page: Page, text: string) =>
  tree(page).getByRole('listitem').filter({ hasText: text });
const figures = (page: Page) => page.getByRole('list', { name: 'Comments in figures' });

test('all that is said under a post is seen, sieved and answered in one place', async ({
  page,
}) => {
  const announced = unique('Our branches open on Saturdays');
  const { id: postId } = await customer({ do: 'page-post', text: announced });
  const [asked, praised, rude] = [unique('Also in Ghent?'), unique('At last!'), unique('Thieves')];
  await customer({ do: 'comment', postId, author: 'Gil Baert', text: asked });
  await customer({ do: 'comment', postId, author: 'Pia Storm', text: praised });
  const { id: rudeId } = await customer({ do: 'comment', postId, author: 'Rik Boos', text: rude });
  await customer({ do: 'hide', commentId: rudeId });
  await signIn(page, 'Anna');
  await openFromList(page, rude);
  await page.locator('a[href^="/publications/"]').first().click();

  await expect(page.getByRole('article').first()).toContainText(announced);
  await expect(tree(page).getByRole('listitem')).toHaveCount(3);
  await expect(figures(page)).toContainText('3 comments');
  await expect(figures(page)).toContainText('1 hidden');
  await page.getByText('Hidden', { exact: true }).click();
  await expect(tree(page).getByRole('listitem')).toHaveCount(1);
  await expect(commentIn(page, rude)).toBeVisible();
  await page.getByText('Unanswered', { exact: true }).first().click();
  await expect(commentIn(page, asked)).toBeVisible();
  const waiting = await tree(page).getByRole('listitem').count();
  await expect(figures(page)).toContainText(`${waiting} unanswered`);

  await commentIn(page, asked).getByRole('button', { name: 'Answer' }).click();
  const reply = unique('In Ghent too, from nine to noon.');
  await commentIn(page, asked).getByRole('textbox').fill(reply);
  await page.keyboard.press('Control+Enter');
  await expect(commentIn(page, asked)).toHaveCount(0);
  await expect(figures(page)).toContainText(`${waiting - 1} unanswered`);
  await page.getByText('Ours', { exact: true }).click();
  await expect(commentIn(page, reply)).toBeVisible();

  await page.goto(`${sandboxUrl}/facebook`);
  const under = page.getByRole('listitem').filter({ hasText: asked });
  await expect(under.getByText(reply)).toBeVisible({ timeout: 60_000 });
});
