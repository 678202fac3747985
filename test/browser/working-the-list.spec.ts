import { customer } from './support/customer.js';
import { list, openFromList, rowOf, signIn, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test.describe('the list', () => {
  test.beforeEach(({ page }) => signIn(page, 'Anna'));

  test('several at once are resolved, and that is taken back', async ({ page }) => {
    const word = unique('Together');
    for (const author of ['Bulk One', 'Bulk Two'])
      await customer({ do: 'message', author, text: `${word} from ${author}` });
    await openFromList(page, `${word} from Bulk Two`);
    await page.goto('/inbox/all');
    await rowOf(page, `${word} from Bulk One`).click({ trial: true });
    await page
      .getByRole('checkbox', { name: /with Bulk One/ })
      .first()
      .check({ force: true });
    await page
      .getByRole('checkbox', { name: /with Bulk Two/ })
      .first()
      .check({ force: true });
    const bar = page.getByRole('toolbar', { name: 'What to do with the selection' });
    await expect(bar.getByText('2 selected')).toBeVisible();
    await bar.getByRole('button', { name: 'Resolve' }).click();
    await page.getByRole('menuitem', { name: 'Solved' }).click();
    await expect(page.getByText('2 conversations changed')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Taken back for 2 conversations')).toBeVisible();
    await rowOf(page, `${word} from Bulk One`).click();
    await expect(page.getByText('Open', { exact: true }).first()).toBeVisible();
  });

  test('a filtered list becomes a view of its own', async ({ page }) => {
    await page.goto('/inbox/all?kind=review');
    await page.getByRole('button', { name: 'Save as view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this list as a view' });
    const name = unique('Reviews');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('link', { name: new RegExp(name) }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(list(page).getByRole('row').first()).toBeVisible();
  });

  test('a word leads to the message that has it', async ({ page }) => {
    const text = unique('The zeppelin landed on my account');
    await customer({ do: 'message', author: 'Search Me', text });
    await openFromList(page, text);
    await page.goto('/search');
    await page.getByRole('searchbox').fill(text.split(' ').at(-1) ?? text);
    await page
      .getByRole('link', { name: /Search Me/ })
      .first()
      .click();
    await expect(thread(page).getByText(text).first()).toBeVisible();
  });

  test('a reply that did not arrive can be left as it is', async ({ page }) => {
    await page.goto('/delivery-problems');
    const problems = page.getByRole('main').getByRole('listitem');
    await expect(problems.first()).toBeVisible();
    const before = await problems.count();
    await problems.first().getByRole('button', { name: 'Leave it' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Leave it' }).click();
    await expect(problems).toHaveCount(before - 1);
  });
});
