import type { Page } from '@playwright/test';
import { signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

const block = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Where a minute of a weekday (0 Monday) lies on the drawn week. */
async function placeOf(page: Page, day: number, minute: number) {
  const box = (await page.locator(`[data-day="${day}"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + (minute / 1440) * box.height };
}

async function drag(page: Page, day: number, from: number, to: number): Promise<void> {
  const [start, end] = [await placeOf(page, day, from), await placeOf(page, day, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

const feed = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20200715',
  'SUMMARY:Day of the town',
  'RRULE:FREQ=YEARLY',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART:20990101T090000Z',
  'SUMMARY:Meeting',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

test('an administrator draws a week, takes holidays over, sees what is due, saves and undoes', async ({
  page,
}) => {
  await signIn(page, 'Peter');
  await page.goto('/work-rules/calendars?calendar=new');
  const name = unique('Weekend');
  await page.getByLabel('Name', { exact: true }).fill(name);

  await page.locator('[data-day="5"]').scrollIntoViewIfNeeded();
  await drag(page, 5, 600, 840);
  await expect(block(page, 'Saturday, 10:00 to 14:00')).toBeVisible();
  await drag(page, 5, 720, 780);
  await expect(block(page, 'Saturday, 11:00 to 15:00')).toBeVisible();
  await drag(page, 5, 899, 959);
  await expect(block(page, 'Saturday, 11:00 to 16:00')).toBeVisible();
  await page.keyboard.press('Tab');
  await block(page, 'Saturday, 11:00 to 16:00').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(block(page, 'Saturday, 11:00 to 16:15')).toBeFocused();
  await page.getByRole('button', { name: 'Copy the hours of Saturday' }).click();
  await page.getByRole('menuitem', { name: 'Sunday' }).click();
  await expect(block(page, 'Sunday, 11:00 to 16:15')).toBeVisible();

  await page.getByLabel('A message that comes').fill('2027-03-12T17:40');
  await expect(page.getByText('is due Sat, Mar 13, 11:10')).toBeVisible();
  await page.getByRole('button', { name: 'Remove 11:00 to 16:15 on Saturday' }).click();
  await expect(page.getByText('is due Sun, Mar 14, 11:10')).toBeVisible();

  await page.getByRole('button', { name: 'From a file' }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'town.ics', mimeType: 'text/calendar', buffer: Buffer.from(feed) });
  await expect(page.getByText('With a time of day: 1 (such as “Meeting”)')).toBeVisible();
  await page.getByRole('button', { name: 'Add 1 day' }).click();
  await page.getByRole('button', { name: 'From a country' }).click();
  await page.getByRole('combobox', { name: 'Year' }).click();
  await page.getByRole('option').last().click();
  await page.getByRole('button', { name: 'Add 10 days' }).click();
  await page.getByRole('button', { name: 'Create' }).click();

  const row = page.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('11 holidays');
  await row.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Remove Day of the town, July 15' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('10 holidays');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('11 holidays');

  await row.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
});
