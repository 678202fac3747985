import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { chromiumSwitches, findChromium } from './test/support/chromium-path.js';
import { folderOfBrowserTests } from './test/support/browser-folder.js';
import { portsForBrowserTests } from './test/support/browser-ports.js';

const { port, sandboxPort } = portsForBrowserTests();
const address = `http://127.0.0.1:${port}`;
const folder = folderOfBrowserTests();

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 1,
  // What passes only then is listed as flaky, for somebody to mend.
  retries: process.env.CI === 'true' ? 2 : 0,
  forbidOnly: process.env.CI === 'true',
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: address,
    headless: true,
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: chromiumSwitches },
  },
  webServer: {
    command: 'exec node scripts/start.mjs',
    url: `${address}/api/health/ready`,
    // The ports are free ones, so that something answers there only when it was meant to.
    reuseExistingServer: true,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: String(port),
      HARK_SANDBOX_PORT: String(sandboxPort),
      HARK_DATA_DIR: path.join(folder, 'data'),
      DATABASE_URL: '',
      REDIS_URL: '',
      HARK_UNDO_SECONDS: '4',
      // The stand-ins by another name, which a test connects as an account of its own.
      HARK_EGRESS_ALLOW: `localhost:${sandboxPort}`,
    },
  },
});
