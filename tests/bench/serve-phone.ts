import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';

/** What a slow phone sees of a page: times in ms from the request on, bytes on the wire, headers included. */
export type Visit = {
  bytes: number;
  requests: number;
  numberMs: number;
  lcpMs: number;
  blockingMs: number;
};

const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const WATCHED_MS = 5_000;
/** What CDP leaves out: a phone opens TCP, then TLS 1.3, each a way there and back. */
export const CONNECTING_MS = 2 * SLOW.latency;
const MAIN_NUMBER = 'main a.number';
const FIRST_ANSWER = '[data-search-results] li a';

/** Starts the browser that the visits share. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
}

/**
 * Opens a page as a phone at 400 kbit/s, 400 ms away and four times slower, and watches it until 5 s after its load. The
 * connection is taken as open: `CONNECTING_MS` more go by before.
 */
export function visit(browser: Browser, address: string): Promise<Visit> {
  return onPhone(browser, MAIN_NUMBER, async (page, came) => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(WATCHED_MS);
    const { paintedMs, lcpMs, blockingMs, loadedMs } = await readNotes(page);
    // On a busy machine the watching takes longer than it should.
    const inTime = came().filter(({ askedMs }) => askedMs <= loadedMs + WATCHED_MS);
    const bytes = inTime.reduce((total, each) => total + each.bytes, 0);
    return { bytes, requests: inTime.length, numberMs: paintedMs, lcpMs, blockingMs };
  });
}

/** The time in ms from pressing Enter in the search field of the page at `address` to the first answer, on the same phone. */
export function visitSearch(browser: Browser, address: string, query: string): Promise<number> {
  return onPhone(browser, FIRST_ANSWER, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    const field = page.getByRole('searchbox').first();
    await field.fill(query);
    await Promise.all([page.waitForURL(/\/search\?/), field.press('Enter')]);
    await page.waitForTimeout(WATCHED_MS);
    return (await readNotes(page)).paintedMs;
  });
}

async function onPhone<Seen>(
  browser: Browser,
  watchedFor: string,
  go: (page: Page, came: () => Came[]) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // tsx wraps functions in a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchPage, watchedFor);
  const seen = await go(page, watchWire(cdp));
  await context.close();
  return seen;
}

type Came = { askedMs: number; bytes: number };

/** Notes what comes over the network: bytes with headers, and when it was asked for in ms since the request of the page. */
function watchWire(cdp: CDPSession): () => Came[] {
  const askedAt = new Map<string, number>();
  const came: Came[] = [];
  let startedAt = 0;
  cdp.on('Network.requestWillBeSent', ({ type, timestamp, requestId, request }) => {
    if (type === 'Document') startedAt = timestamp;
    // The numerals and the mark travel inside the page.
    if (!request.url.startsWith('data:')) askedAt.set(requestId, timestamp);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const at = askedAt.get(requestId);
    if (at === undefined) return;
    came.push({ askedMs: (at - startedAt) * 1_000, bytes: encodedDataLength });
  });
  return () => came;
}

async function readNotes(page: Page) {
  return page.evaluate(() => ({
    paintedMs: Number(document.documentElement.dataset.paintedMs),
    lcpMs: Number(document.documentElement.dataset.lcpMs),
    blockingMs: Number(document.documentElement.dataset.blockingMs ?? 0),
    loadedMs: performance.timing.loadEventEnd - performance.timing.navigationStart,
  }));
}

/** Runs in the page before it: notes the first frame with what is watched for, the largest paint and long tasks. */
function watchPage(selector: string): void {
  const note = (name: string, value: number) => {
    document.documentElement.dataset[name] = String(value);
  };
  const look = () => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => note('paintedMs', performance.now()));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) note('lcpMs', startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  // What blocks before anything is painted is part of the time until then.
  let blocking = 0;
  new PerformanceObserver((list) => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    for (const { startTime, duration } of list.getEntries()) {
      if (painted !== undefined && startTime >= painted.startTime)
        blocking += Math.max(0, duration - 50);
    }
    note('blockingMs', blocking);
  }).observe({ type: 'longtask', buffered: true });
}
