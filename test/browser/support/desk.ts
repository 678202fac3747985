import { expect, type Page } from '@playwright/test';
import { portsForBrowserTests } from '../../support/browser-ports.js';

const { sandboxPort } = portsForBrowserTests();
export const sandboxUrl = `http://127.0.0.1:${sandboxPort}`;

/** A word that appears nowhere else, so that a test finds its own. */
export const unique = (word: string): string => `${word} ${Math.random().toString(36).slice(2, 8)}`;

/** Signs a demo person in with one click. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

interface Made {
  id: string;
  authorId?: string;
  threadId?: string;
}

/** Plays a customer on the sandbox. */
export async function customer(act: Record<string, unknown>): Promise<Made> {
  const answer = await fetch(`${sandboxUrl}/_control/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ acts: [act] }),
  });
  const { made } = (await answer.json()) as { made: Made[] };
  return made[0]!;
}

/** Opens the conversation whose last message has this text, from the list. */
export async function openFromList(page: Page, text: string, view = 'all'): Promise<void> {
  await page.goto(`/inbox/${view}`);
  await page.getByRole('row').filter({ hasText: text }).first().click();
  await expect(page.getByRole('main').getByText(text).last()).toBeVisible();
}

/** What the page must never do while a test runs; call at its end. */
export function watchForTrouble(page: Page): () => void {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    // A browser reports the answer 401 to "who am I" of somebody who is not signed in.
    if (message.type() === 'error' && !/401/.test(message.text())) trouble.push(message.text());
  });
  return () => expect(trouble).toEqual([]);
}
