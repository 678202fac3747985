import { list, signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('an administrator adds a policy, tries it, puts it first, and deletes it', async ({
  page,
}) => {
  await signIn(page, 'Peter');
  await page.goto('/work-rules/clocks');
  const name = unique('Friday promise');
  await page.getByRole('button', { name: 'Add a policy' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('First reply, priority Normal').fill('soon');
  await expect(page.getByText('A target is a time such as 30 min or 4 h.')).toBeVisible();
  await page.getByLabel('First reply, priority Normal').fill('1h30');
  await page.getByRole('radiogroup', { name: 'Time of First reply' }).getByText('Always').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`Policy “${name}” saved`)).toBeVisible();

  const row = page.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('First reply within 1 hr to 4 hr, day and night');
  await row
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByLabel('A message comes on').fill('2027-03-12T17:40');
  await expect(page.getByText(/First reply due Fri, Mar 12, 19:10/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  const toTop = async () => {
    await row.getByRole('button', { name: `What to do with ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Move up' }).click();
  };
  const before = await row.textContent();
  await toTop();
  await expect(row).not.toHaveText(before!);
  await page.reload();
  await expect(row).not.toHaveText(before!);

  await row.getByRole('button', { name: `What to do with ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
});

test('what is late stands first, says why, and is counted in the report', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.goto('/inbox/breaching');
  await expect(
    list(page)
      .getByText(/^Late /)
      .first(),
  ).toBeVisible();
  await list(page).getByRole('row').first().click();
  await page.getByRole('button', { name: /was due/ }).click();
  const panel = page.getByRole('dialog', { name: 'Due times' });
  await expect(panel.getByText(/^Breached /).first()).toBeVisible();
  await expect(panel.getByText(/by “.+” \(.+\)/).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/reports/targets');
  await expect(page.getByText(/^\d+(\.\d)?%$/).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toBe('targets.csv');
  await page
    .getByRole('button', { name: /Show the conversations of/ })
    .first()
    .click();
  await page
    .getByRole('list', { name: /Conversations behind/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/inbox\/all\//);
});
