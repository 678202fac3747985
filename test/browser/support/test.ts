import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { signIn } from './desk.js';
import { troubleIn } from './trouble.js';

interface Parts {
  /** Trouble that a test brings about on purpose. */
  expectedTrouble: RegExp;
  /** Somebody of the demo brand at a desk of their own. */
  desk: (name: string) => Promise<Page>;
  noTrouble: void;
}

/** Every test watches its pages: an error that nobody sees is an error all the same. */
export const test = base.extend<Parts>({
  expectedTrouble: [/^$/, { option: true }],
  noTrouble: [
    async ({ context, expectedTrouble }, use) => {
      const trouble = troubleIn(context);
      await use();
      expect(unexpected(trouble, expectedTrouble)).toEqual([]);
    },
    { auto: true },
  ],
  desk: async ({ browser, expectedTrouble }, use) => {
    const contexts: BrowserContext[] = [];
    const trouble: string[][] = [];
    await use(async (name) => {
      const context = await browser.newContext();
      contexts.push(context);
      trouble.push(troubleIn(context));
      const page = await context.newPage();
      await signIn(page, name);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(unexpected(trouble.flat(), expectedTrouble)).toEqual([]);
  },
});

export { expect };

const unexpected = (trouble: readonly string[], expected: RegExp) =>
  trouble.filter((entry) => !expected.test(entry));
