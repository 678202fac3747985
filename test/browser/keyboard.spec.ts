import type { Page } from '@playwright/test';
import { customer } from './support/customer.js';
import { editor, list, rowOf, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

/** Opens a choice by its key, types what is wanted and takes the first that is left. */
async function choose(page: Page, key: string, wanted: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(wanted);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

/** Opens a menu by its key and takes an entry by its first letters. */
async function pick(page: Page, key: string, wanted: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type(wanted);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

test('five conversations are worked through without the mouse', async ({ page }) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  for (let number = 1; number <= 5; number += 1) {
    const text = unique(`Unplugged question ${number}`);
    await customer({ do: 'message', author: `Keys Person ${number}`, text });
    asked.unshift(text);
  }
  await signIn(page, 'Anna');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('View: All');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/inbox\/all/);
  for (const text of asked) await expect(rowOf(page, text)).toBeVisible({ timeout: 60_000 });

  const open = async (text: string) => {
    const below = Number(await rowOf(page, text).getAttribute('aria-rowindex')) - 1;
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('k');
    for (let step = 0; step < below; step += 1) await page.keyboard.press('j');
    await expect(rowOf(page, text)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(thread(page).getByText(text)).toBeVisible();
  };
  const [first, second, third, fourth, fifth] = asked as [string, string, string, string, string];

  await open(first);
  await page.keyboard.press('r');
  await expect(editor(page)).toBeFocused();
  const reply = unique('Typed, sent and resolved');
  await page.keyboard.type(reply);
  await page.keyboard.press('Control+Shift+Enter');
  await expect(thread(page).getByText(reply)).toBeVisible();
  await expect(page.getByText('Resolved: Answered').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await open(second);
  await choose(page, 'a', 'Bram');
  await expect(page.getByRole('button', { name: /Now: Bram de Wit/ })).toBeVisible();

  await open(third);
  await choose(page, 't', 'fraud');
  await expect(page.getByRole('list', { name: 'Tags' }).getByText('fraud')).toBeVisible();
  await choose(page, 'o', 'urgent');
  await expect(page.getByRole('button', { name: /Now: Urgent/ })).toBeVisible();

  await open(fourth);
  await pick(page, 's', 'tom');
  await expect(page.getByText(/Snoozed until/).first()).toBeVisible();

  await open(fifth);
  await page.keyboard.press('i');
  await expect(page.getByRole('button', { name: /Now: Anna Verbeke/ })).toBeVisible();
  await pick(page, 'e', 'solved');
  await expect(page.getByText('Resolved: Solved').first()).toBeVisible();
});

test('the shortcut sheet and the palette say what the keys do', async ({ page }) => {
  await signIn(page, 'Anna');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Next row')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await palette.getByRole('combobox').fill('Delivery');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/delivery-problems/);
});
