import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium that browser tests drive, or undefined when this machine has none yet. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  // A path somebody named and that leads nowhere must not fall back silently to another browser.
  if (named !== undefined && named !== '') return named;
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * The sandbox cannot start for root, and the rest keeps the browser from calling home: on a closed network those calls
 * are refused by the dozen, and a test that counts requests must see only the page's own.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
