import { defineConfig } from '@playwright/test';

/**
 * The journeys run twice: through the browser host in a real Chromium, and through Electron where its runtime is
 * installed. What did not run is named in the report.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: { actionTimeout: 15_000, trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'browser', metadata: { host: 'browser' } },
    { name: 'electron', metadata: { host: 'electron' }, testMatch: /journey.*\.spec\.ts/ },
  ],
});
