import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, parts } from './build-parts.mjs';
import { findProgram } from './find-program.mjs';
import { playwrightResult } from './results.mjs';
import { installed, root, runNode } from './run.mjs';

const TESTS = path.join(root, 'test', 'browser');

/** Runs the browser tests against a desk of their own; resolves with the counts. */
export async function runPlaywright() {
  if (!hasTests()) return { passed: 0, failed: 0, skipped: 0 };
  if (!process.env.CHROMIUM && !findProgram('chromium', 'chromium-browser', 'google-chrome')) {
    return withoutBrowser();
  }
  await ensureBuilt(...Object.keys(parts));
  const { code, file, tidy } = await playwright(['test', '--pass-with-no-tests']);
  const result = playwrightResult(file, code);
  tidy();
  return result;
}

const hasTests = () =>
  existsSync(TESTS) &&
  readdirSync(TESTS, { recursive: true }).some((name) => /\.spec\.ts$/.test(String(name)));

async function withoutBrowser() {
  const required = process.env.HARK_TEST_REQUIRE_ALL === '1';
  const verb = required ? 'failed' : 'skipped';
  process.stderr.write(`${verb}: the browser tests, because chromium is not installed\n`);
  if (required) return { passed: 0, failed: 1, skipped: 0 };
  const { output } = await runNode([installed('@playwright/test', 'cli.js'), 'test', '--list']);
  const listed = Number(/Total: (\d+) test/.exec(output)?.[1] ?? 1);
  return { passed: 0, failed: 0, skipped: listed };
}

async function playwright(args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-browser-'));
  const file = path.join(folder, 'result.json');
  const { code } = await runNode([installed('@playwright/test', 'cli.js'), ...args], {
    live: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return { code, file, tidy: () => rmSync(folder, { recursive: true }) };
}
