import { expect, type Page } from '@playwright/test';

/** A word that appears nowhere else, so that a test finds its own. */
export const unique = (word: string): string => `${word} ${Math.random().toString(36).slice(2, 8)}`;

/** Signs a demo person in with one click. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** The parts of the inbox as somebody reads them whose desk is in English. */
export const list = (page: Page) => page.getByRole('grid');
export const rowOf = (page: Page, text: string) =>
  list(page).getByRole('row').filter({ hasText: text });
export const thread = (page: Page) => page.getByRole('region', { name: 'Messages' });
export const composer = (page: Page) => page.getByRole('region', { name: 'Your answer' });
export const editor = (page: Page) => composer(page).getByRole('textbox');

/** Opens the conversation whose last message has this text, also when it arrives only now. */
export async function openFromList(page: Page, text: string, view = 'all'): Promise<void> {
  await page.goto(`/inbox/${view}`);
  const showArrived = page.getByRole('button', { name: /^\d+ new$/ });
  await expect(async () => {
    if (await showArrived.isVisible()) await showArrived.click({ timeout: 1_000 });
    await rowOf(page, text).click({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(thread(page).getByText(text).last()).toBeVisible();
}

/** Writes and sends it with the keys, in the mode that is open. */
export async function answer(page: Page, text: string): Promise<void> {
  await editor(page).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(thread(page).getByText(text)).toBeVisible();
}
