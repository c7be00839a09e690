import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';

// A trace of every test would take a third of its time: `npx playwright test --trace on` records one where it is needed.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  globalSetup: './tests/support/start-portage.ts',
  use: {
    browserName: 'chromium',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions,
    locale: 'en-CA',
    timezoneId: 'America/Winnipeg',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
  },
});
