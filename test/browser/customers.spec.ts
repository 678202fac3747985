import type { Page } from '@playwright/test';
import { customer } from './support/customer.js';
import { openFromList, signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 1440, height: 900 } });

const panelOf = (page: Page, name: string) =>
  page.getByRole('complementary', { name: `Customer ${name}` });
const historyOf = (page: Page, name: string) =>
  panelOf(page, name).getByRole('region', { name: 'History' });

const pageOf = (page: Page, name: string) => page.getByRole('region', { name: `Customer ${name}` });
const history = (page: Page) => page.getByRole('region', { name: 'History' });

test('two customers are one by a suggestion, by a merge, and two again, each with what is theirs', async ({
  page,
}) => {
  const name = unique('Mia Lindenhof');
  const [question, complaint] = [unique('Where is my card?'), unique('Nobody answers the phone')];
  await customer({ do: 'review', author: name, stars: 1, text: complaint });
  await customer({ do: 'message', author: name, text: question });
  await signIn(page, 'Anna');
  await openFromList(page, complaint);
  await openFromList(page, question);
  const suggested = (place: ReturnType<typeof pageOf>) =>
    place.getByRole('group', { name: 'Perhaps the same person' });
  await expect(suggested(panelOf(page, name))).toContainText(`Same rare name: ${name}`);
  await panelOf(page, name).getByRole('link', { name: 'Open the whole page' }).click();

  const whole = pageOf(page, name);
  await suggested(whole).getByRole('button', { name: 'Link' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Link', exact: true }).click();
  await expect(history(page)).toContainText(complaint);
  await whole.getByRole('button', { name: `Undo this link: ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo this link' }).click();
  await expect(suggested(pageOf(page, name))).toBeVisible();

  await whole.getByRole('button', { name: 'Merge with another customer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge two customers' });
  await dialog.getByLabel('Find the other customer').fill(name);
  await dialog.getByRole('button', { name }).click();
  await expect(dialog).toContainText('1 conversation');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(history(page)).toContainText(complaint);

  await history(page).getByRole('combobox', { name: 'What is shown' }).click();
  await page.getByRole('option', { name: 'Links and merges' }).click();
  await expect(history(page)).toContainText(`Merged with ${name}`);
  await expect(history(page)).not.toContainText(complaint);
  await expect(page).toHaveURL(/show=link/);
  await whole.getByRole('button', { name: `Undo this merge: ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo this merge' }).click();
  await expect(history(page)).toContainText(`Merge with ${name} undone`);
  await page.goto(page.url().replace(/\?.*/, ''));
  await expect(history(page)).toContainText(question);
  await expect(history(page)).not.toContainText(complaint);
});

test('two profiles are one person by evidence, and two people again once that is undone', async ({
  page,
}) => {
  const [writer, reviewer] = [unique('Mia Linden'), unique('M. Linden')];
  const [question, complaint] = [unique('Is my loan approved?'), unique('Two weeks of silence')];
  await customer({ do: 'review', author: reviewer, stars: 2, text: complaint });
  await customer({ do: 'message', author: writer, text: question });
  await signIn(page, 'Anna');
  await openFromList(page, complaint);
  await openFromList(page, question);
  await expect(historyOf(page, writer)).toContainText(question);
  await expect(historyOf(page, writer)).not.toContainText(complaint);

  await panelOf(page, writer).getByRole('button', { name: 'Link another profile' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link another profile' });
  await dialog.getByLabel('Find the other customer').fill(reviewer);
  await dialog.getByRole('button', { name: reviewer }).click();
  await dialog.getByRole('radio', { name: reviewer }).check();
  await dialog.getByLabel('In a few words').fill('She named her review herself');
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const profiles = panelOf(page, writer).getByRole('region', { name: 'Profiles' });
  await expect(profiles.getByRole('listitem').filter({ hasText: reviewer })).toContainText(
    'Linked: the customer said so, by Anna Verbeke',
  );
  await expect(historyOf(page, writer)).toContainText(question);
  await historyOf(page, writer).getByRole('link').filter({ hasText: complaint }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(complaint);
  await expect(historyOf(page, writer)).toContainText(question);

  await profiles.getByRole('button', { name: `Undo this link: ${reviewer}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo this link' }).click();
  await expect(historyOf(page, reviewer)).toContainText(complaint);
  await expect(historyOf(page, reviewer)).not.toContainText(question);
  await openFromList(page, question);
  await expect(historyOf(page, writer)).toContainText(question);
  await expect(historyOf(page, writer)).not.toContainText(complaint);
});
