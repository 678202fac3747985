import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { list, rowOf, signIn, thread } from './support/desk.js';
import { expect, test } from './support/test.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string | null;
  nodes: string[];
}

// As text: this file is checked without the types of a browser.
const RUN_AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => html + " " + failureSummary) })))`;

/** What axe finds serious or critical on the page as it stands. */
async function findings(page: Page): Promise<Finding[]> {
  await page.evaluate(axe);
  return page.evaluate<Finding[]>(RUN_AXE);
}

async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

const ofAdministrators = [
  '/search?q=card',
  '/customers',
  '/delivery-problems',
  '/channels',
  '/channels/new',
  '/work-rules/calendars',
  '/work-rules/calendars?calendar=new',
  '/team',
  '/audit',
  '/tokens',
  '/canned-replies/automatic-answers',
  '/customer-data/segments',
  '/segments/dissatisfied',
  '/reports/satisfaction',
  '/settings',
  '/first-steps',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`nothing serious for axe, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the door', async ({ page }) => {
      await settled(page, '/sign-in');
      expect(await findings(page)).toEqual([]);
    });

    test('the inbox, its conversations of every kind, and the post', async ({ page }) => {
      test.setTimeout(120_000);
      await signIn(page, 'Anna');
      for (const kind of ['comment', 'message', 'review', 'forum']) {
        await settled(page, `/inbox/all?kind=${kind}`);
        await list(page).getByRole('row').first().click();
        await expect(thread(page)).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await findings(page), kind).toEqual([]);
      }
      await settled(page, '/inbox/all?kind=comment');
      await rowOf(page, 'on:').first().click();
      await page.locator('a[href^="/publications/"]').first().click();
      await expect(page).toHaveURL(/publications/);
      await page.waitForLoadState('networkidle');
      expect(await findings(page), 'the post').toEqual([]);
    });

    test('every other section', async ({ page }) => {
      test.setTimeout(120_000);
      await signIn(page, 'Peter');
      for (const path of ofAdministrators) {
        await settled(page, path);
        expect(await findings(page), path).toEqual([]);
      }
    });
  });
}
