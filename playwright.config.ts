import fs from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

/** E2E_URL: look at a server that already runs. Without it the built server starts with a fresh demo network. */
const vorhanden = process.env.E2E_URL;
const port = Number(process.env.E2E_PORT ?? 3190);

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM_PATH ?? BROWSER.find((pfad) => fs.existsSync(pfad));

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  // A story that fails is told once more; `npm test` names those that needed it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_BERICHT
    ? [['list'], ['json', { outputFile: process.env.E2E_BERICHT }]]
    : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: vorhanden ?? `http://localhost:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 720 },
    video: 'off',
    // a story that fails is recorded when it is told again: recording all of them costs a fifth of the time
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
  webServer: vorhanden
    ? undefined
    : {
        command: `node --import tsx server/testing/run-server.ts ${port}`,
        url: `http://localhost:${port}/api/ready`,
        timeout: 300_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
        stdout: 'pipe',
      },
});
