import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './support/chromium';
import { choosePorts, servers, siteAt } from './support/servers';
import { takeOwnTemporaryFolder } from './support/temporary-folder';

takeOwnTemporaryFolder();
await choosePorts();
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: ['{e2e,html,deploy}/**/*.spec.ts'],
  outputDir: '../test-results/browser',
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  fullyParallel: true,
  // Of three at least one waits, for a clock or for the network, on the two processors that there are.
  workers: 3,
  // The tests of a live tab share a real network with the sweeps; Playwright names each test that needed a second try.
  retries: 2,
  use: {
    baseURL: siteAt('open'),
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1280, height: 720 },
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'js', testIgnore: ['e2e/without-script.spec.ts'] },
    {
      name: 'no-js',
      use: { javaScriptEnabled: false },
      testMatch: ['e2e/keyboard-journeys.spec.ts', 'e2e/without-script.spec.ts'],
    },
  ],
  webServer: servers(),
});
