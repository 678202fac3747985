/**
 * Pictures of every screen in three widths, light and dark, full, empty, loading and failing, in
 * shots/. Words after the command limit it to the screens whose name has one of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './lib/run.mjs';
import { openBrowser } from './shots/browser.mjs';
import { startDesk } from './shots/desk.mjs';
import { writeIndex } from './shots/index-page.mjs';
import { enterAs, enterEmptyDesk } from './shots/people.mjs';
import { atWork, everywhere, sandboxPages } from './shots/screens.mjs';
import { quiet, take } from './shots/take.mjs';

const folder = path.join(root, 'shots');
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((part) => name.includes(part));
const own = /\/api\/v1\/(session|me|colleagues)\b/;
const taken = [];
/** What a screen threw while its picture was made. */
const thrown = [];

const newPage = async (browser) => {
  const page = await browser.newPage();
  const keep = (words) => thrown.push(`${page.url()}\n  ${words.split('\n')[0]}`);
  page.on('pageerror', ({ message }) => keep(message));
  page.on('console', (said) => {
    if (said.text().startsWith('React Router caught')) keep(said.text());
  });
  return page;
};

const shoot = async (page, name, state, address) => {
  if (!isWanted(`${name}-${state}`)) return;
  await page.goto(address);
  await quiet(page);
  await take(page, folder, name, state);
  taken.push([name, state]);
  console.log(`${name}, ${state}`);
};

const withDesk = async (demo, work) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hark-shots-'));
  const desk = await startDesk(dataDir, demo);
  try {
    await work(desk);
  } finally {
    await desk.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const full = (browser) => async (desk) => {
  const { url, sandboxUrl } = desk;
  const page = await newPage(browser);
  await shoot(page, 'sign-in', 'full', `${url}/sign-in`);
  await enterAs(page, url, 'Peter');
  const screens = [...everywhere, ...(await atWork(page, url))];
  for (const [name, address] of screens) await shoot(page, name, 'full', url + address);
  for (const [name, keys] of [
    ['palette', 'Control+k'],
    ['shortcuts', '?'],
  ]) {
    if (!isWanted(name)) continue;
    await page.goto(`${url}/inbox/unanswered`);
    await quiet(page);
    await page.keyboard.press(keys);
    await page.getByRole('dialog').waitFor();
    await take(page, folder, name, 'full');
    taken.push([name, 'full']);
  }
  await failing(page, url, screens);
  for (const [name, address] of sandboxPages) await shoot(page, name, 'full', sandboxUrl + address);
};

const failing = async (page, url, screens) => {
  const reads = (address) => /\/api\/v1\//.test(address.href) && !own.test(address.href);
  await page.route(reads, (route) => route.fulfill({ status: 500, json: { code: 'internal' } }));
  for (const [name, address] of screens) await shoot(page, name, 'failing', url + address);
  await page.unroute(reads);
  await loading(page, url, screens, reads);
};

/** Requests that are held for ever take the browser's connections, so each screen lets go of its own. */
const loading = async (page, url, screens, reads) => {
  const held = [];
  await page.route(reads, (route) => held.push(route));
  for (const [name, address] of screens) {
    if (!/^(inbox|conversation-message|customers|publication)$/.test(name)) continue;
    await shoot(page, name, 'loading', url + address);
    await Promise.all(held.splice(0).map((route) => route.abort()));
  }
  await page.unroute(reads);
};

const empty = (browser) => async (desk) => {
  const page = await newPage(browser);
  await enterEmptyDesk(page, desk);
  for (const [name, address] of everywhere) await shoot(page, name, 'empty', desk.url + address);
};

const browser = await openBrowser();
try {
  await withDesk('on', full(browser));
  await withDesk('off', empty(browser));
} finally {
  await browser.close();
  if (taken.length > 0) writeIndex(folder, taken);
}
console.log(`${path.join(folder, 'index.html')}: ${taken.length} screens`);
if (thrown.length > 0) {
  console.error(`\nScreens that stopped working:\n${[...new Set(thrown)].join('\n')}`);
  process.exitCode = 1;
}
