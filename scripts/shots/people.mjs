import { spawnSync } from 'node:child_process';
import { root } from '../lib/run.mjs';

const password = 'seven quiet herons by the water';

/** Somebody of the demo brand, by a click on the name. */
export async function enterAs(page, url, name) {
  await page.goto(`${url}/sign-in`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

/** The administrator of an empty desk, with a password of their own. */
export async function enterEmptyDesk(page, { url, env }) {
  const email = 'ada@example.com';
  const added = spawnSync(
    process.execPath,
    'scripts/cli.mjs user add --name Ada --role administrator --email'.split(' ').concat(email),
    { cwd: root, env, encoding: 'utf8' },
  );
  if (added.status !== 0) throw new Error(`The user could not be added: ${added.stderr}`);
  const { oneTimePassword } = JSON.parse(added.stdout);
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(oneTimePassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('One-time password').fill(oneTimePassword);
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByLabel('New password again').fill(password);
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}
