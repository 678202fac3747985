import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, parts } from './build-parts.mjs';
import { findProgram } from './find-program.mjs';
import { playwrightResult } from './results.mjs';
import { installed, root, runNode } from './run.mjs';

const TESTS = path.join(root, 'test', 'browser');

/** Runs the browser tests against a desk of their own; resolves with the counts and what was said. */
export async function runPlaywright() {
  if (!hasTests()) return { counts: { passed: 0, failed: 0, skipped: 0 }, output: '' };
  if (!process.env.CHROMIUM && !findProgram('chromium', 'chromium-browser', 'google-chrome')) {
    return { counts: await withoutBrowser(), output: '' };
  }
  await ensureBuilt(...Object.keys(parts));
  const { code, output, file, tidy } = await playwright(['test', '--pass-with-no-tests']);
  const counts = playwrightResult(file, code);
  tidy();
  return { counts, output };
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
  const { code, output } = await runNode([installed('@playwright/test', 'cli.js'), ...args], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return { code, output, file, tidy: () => rmSync(folder, { recursive: true }) };
}
