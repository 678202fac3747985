import type { Page } from '@playwright/test';
import { customer } from './support/customer.js';
import { openFromList, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

// A link that leads nowhere is refused on purpose, and the browser tells its console.
test.use({ expectedTrouble: /status of (401|404|409)/ });

const dialog = (page: Page) => page.getByRole('dialog');

test('a department and a ladder are made, a conversation climbs, the answer comes by link', async ({
  page,
  browser,
}) => {
  const department = unique('Legal');
  const ladder = unique('Ladder');
  const address = `${unique('sofie').replace(' ', '.')}@legal.example`;
  await signIn(page, 'Peter');
  await page.goto('/work-rules/departments');
  await page.getByRole('button', { name: 'New department' }).first().click();
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(department);
  await dialog(page).getByRole('button', { name: 'Create' }).click();
  await expect(dialog(page).getByRole('alert').first()).toContainText('Add a member');
  await dialog(page).getByRole('textbox', { name: 'E-mail addresses' }).fill(address);
  await dialog(page).getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('list', { name: 'Departments' })).toContainText(department);

  await page.goto('/work-rules/ladders');
  await page.getByRole('button', { name: 'New ladder' }).first().click();
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(ladder);
  await dialog(page).getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('list', { name: 'Ladders' })).toContainText('Team lead, 30 minutes');

  const text = unique('My lawyer will call you');
  await customer({ do: 'comment', author: 'Eva Maes', text });
  await openFromList(page, text);
  await page.keyboard.press('u');
  await dialog(page).getByRole('combobox', { name: 'Ladder' }).click();
  await page.getByRole('option', { name: ladder }).click();
  await dialog(page)
    .getByRole('textbox', { name: /What the next one/ })
    .fill('Needs a decision');
  await dialog(page).getByRole('button', { name: 'Escalate' }).click();
  const banner = page.getByRole('region', { name: 'Escalation' });
  await expect(banner).toContainText('Waits for Sofie Claes');
  await banner.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(banner).toContainText('Acknowledged by Peter van Dam');

  await page.keyboard.press('q');
  await dialog(page).getByRole('combobox', { name: 'Department' }).click();
  await page.getByRole('option', { name: department }).click();
  await dialog(page).getByRole('textbox', { name: 'Question' }).fill('May we say sorry?');
  await dialog(page).getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Questions to departments' })).toContainText(
    department,
  );

  const outside = await (await browser.newContext()).newPage();
  await outside.goto(await linkFor(page, address));
  await expect(outside.getByText(text)).toBeVisible();
  await outside.getByRole('textbox', { name: /Your name/ }).fill('Sofie Maes');
  await outside.getByRole('textbox', { name: 'Your answer' }).fill('Yes, but promise nothing.');
  await outside.getByRole('button', { name: 'Send answer' }).click();
  await expect(outside.getByText('Thank you')).toBeVisible();
  await outside.context().close();

  await expect(thread(page).getByText('Yes, but promise nothing.')).toBeVisible();
  await banner.getByRole('button', { name: 'Close escalation' }).click();
  await expect(banner).toHaveCount(0);
});

test('the board shows what waits, and acts from the keyboard', async ({ page }) => {
  await signIn(page, 'Peter');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  const column = page.getByRole('region', { name: 'About to breach' });
  await expect(column).toBeVisible();
  await column.getByRole('link').nth(1).focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'Assign to' })).toBeVisible();
  await page.keyboard.press('Escape');
  await column.getByRole('link').first().click();
  await expect(page).toHaveURL(/inbox\/breaching/);
});

/** The newest mail to this address, as the mailbox of the demo shows it. */
async function linkFor(page: Page, address: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const list = await (await page.request.get('/demo/mailbox')).text();
    const ids = [...list.matchAll(/\/demo\/mailbox\/([0-9a-f-]{36})/g)].map(([, id]) => id);
    for (const id of new Set(ids)) {
      const mail = await (await page.request.get(`/demo/mailbox/${id}`)).text();
      if (mail.includes(address)) link = /\/answer#[\w-]{43}/.exec(mail)?.[0] ?? '';
      if (link) break;
    }
    expect(link).not.toBe('');
  }).toPass({ timeout: 60_000 });
  return link;
}
