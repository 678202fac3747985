import { expect, test } from './support/test.js';

test('a digest is read, its topic answered for, its customers told, and agents see it', async ({
  desk,
}) => {
  const page = await desk('Peter');
  await page.goto('/digests');
  await page.getByRole('link', { name: 'All complaints' }).first().click();
  await expect(page.getByRole('article', { name: 'All complaints' })).toContainText('complaint');
  await page.getByRole('button', { name: 'Make a digest now' }).click();
  await page.getByRole('combobox', { name: 'Period' }).click();
  await page.getByRole('option', { name: 'The last 28 days' }).click();
  await page.getByRole('button', { name: 'Make it' }).click();
  const group = page.getByRole('region', { name: 'Long waiting times in branches' });
  await expect(group.getByText(/in the period before/)).toBeVisible();
  await expect(group.getByRole('img', { name: /last six weeks/ })).toBeVisible();

  await group.getByRole('button', { name: /complaints?$/ }).click();
  const concerned = page.getByRole('dialog', { name: /^Who complained: Long waiting times/ });
  await expect(concerned.getByRole('listitem').first().getByRole('link')).toBeVisible();
  await concerned.getByRole('button', { name: 'Close' }).click();

  await group.getByRole('button', { name: 'Say where it stands' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: 'Fixed', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Two counters more since Monday');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(group.getByText('Two counters more since Monday')).toBeVisible();

  await group.getByRole('button', { name: 'Answer these customers' }).click();
  const letterBox = page.getByRole('dialog', { name: /^Answer everybody/ });
  await letterBox.getByRole('combobox', { name: 'Canned reply' }).click();
  await page.getByRole('option').first().click();
  const letters = letterBox.getByRole('list', { name: 'Who gets it' }).getByRole('listitem');
  await expect(letters.first()).toBeVisible();
  const boxes = letterBox.getByRole('checkbox');
  // One is enough to be told of: the others are left out.
  for (let at = (await boxes.count()) - 1; at > 0; at -= 1) await boxes.nth(at).uncheck();
  await letterBox.getByRole('button', { name: 'Send to one customer' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Send to one customer' }).click();
  await expect(letterBox.getByRole('status')).toHaveText('1 of 1 are done.');
  await expect(letterBox.getByText(/on its way|waits for approval/)).toBeVisible();
  await letterBox.getByRole('button', { name: 'Close' }).click();

  await group.getByRole('link', { name: 'Open the conversation' }).first().click();
  const strip = page.getByRole('list', { name: 'What is being done about it' });
  await expect(strip).toContainText('Two counters more since Monday');
});

test('a topic is renamed, and a schedule is looked at before it starts', async ({ desk }) => {
  const page = await desk('Peter');
  await page.goto('/digests/topics');
  await page.getByRole('button', { name: 'More about Opening hours' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Hours of the branches');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Hours of the branches')).toBeVisible();

  await page.getByRole('link', { name: 'Schedules' }).click();
  await page.getByRole('button', { name: 'New schedule' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('For the app team');
  await page.getByRole('textbox', { name: 'Other addresses' }).fill('app@lumen.example');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText(/^Complaints: For the app team/)).toBeVisible();
  await page.getByRole('button', { name: 'Start sending' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'For the app team' });
  await expect(row.getByText(/^Next:/)).toBeVisible();
});
