import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';

/** What a slow phone sees of a page: times in ms from the request on, bytes on the wire. */
export type Visit = {
  bytes: number;
  requests: number;
  numberMs: number;
  lcpMs: number;
  blockingMs: number;
};

const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const WATCHED_MS = 5_000;

/** Starts the browser that the visits share. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
}

/** Opens a page as a phone at 400 kbit/s, 400 ms away and four times slower, and watches it until 5 s after its load. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength > 0) requests += 1;
    bytes += encodedDataLength;
  });
  // tsx wraps functions in a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchPage);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(WATCHED_MS);
  const seen = await page.evaluate(() => ({
    numberMs: Number(document.documentElement.dataset.numberMs),
    lcpMs: Number(document.documentElement.dataset.lcpMs),
    blockingMs: Number(document.documentElement.dataset.blockingMs ?? 0),
  }));
  await context.close();
  return { bytes, requests, ...seen };
}

/** Runs in the page before it: notes the first frame with the main number, the largest paint and long tasks. */
function watchPage(): void {
  const note = (name: string, value: number) => {
    document.documentElement.dataset[name] = String(value);
  };
  const look = () => {
    if (document.querySelector('main a.number') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => note('numberMs', performance.now()));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) note('lcpMs', startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  let blocking = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += Math.max(0, duration - 50);
    note('blockingMs', blocking);
  }).observe({ type: 'longtask', buffered: true });
}
