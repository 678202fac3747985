import { signIn } from './support/desk.js';
import { expect, test } from './support/test.js';

test.describe('the door', () => {
  test('leads a demo person in with one click, and out again', async ({ page }) => {
    await signIn(page, 'Anna');
    await page.getByRole('button', { name: 'Account and preferences' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/sign-in/);
    await page.goto('/inbox/all');
    await expect(page).toHaveURL(/sign-in\?to=/);
  });

  test('refuses a wrong password in words', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill('anna@lumen.example');
    await page.getByLabel('Password').fill('not the right words');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('E-mail or password is not right.')).toBeVisible();
  });

  test('makes a newcomer choose a password of their own', async ({ page, browser }) => {
    await signIn(page, 'Peter');
    await page.goto('/team');
    await page.getByRole('button', { name: 'Invite a colleague' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Invite a colleague' });
    const email = `new.${Date.now()}@lumen.example`;
    await dialog.getByLabel('Name').fill('Nadia New');
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('button', { name: 'Invite' }).click();
    const shown = page.getByRole('dialog', { name: 'One-time password for Nadia New' });
    const oneTime = await shown
      .getByRole('group', { name: 'One-time password' })
      .locator('code')
      .innerText();

    const context = await browser.newContext();
    const newcomer = await context.newPage();
    await newcomer.goto('/sign-in');
    await newcomer.getByLabel('E-mail').fill(email);
    await newcomer.getByLabel('Password').fill(oneTime);
    await newcomer.getByRole('button', { name: 'Sign in', exact: true }).click();
    await newcomer.getByLabel('One-time password').fill(oneTime);
    const words = 'seven quiet herons by the water';
    await newcomer.getByLabel('New password', { exact: true }).fill(words);
    await newcomer.getByLabel('New password again').fill(words);
    await newcomer.getByRole('button', { name: 'Save and go on' }).click();
    await expect(newcomer).not.toHaveURL(/sign-in/);
    await expect(newcomer.getByRole('navigation', { name: 'Sections' })).toBeVisible();
    await context.close();
  });
});
