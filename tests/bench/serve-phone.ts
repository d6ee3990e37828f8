import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';

/** What a slow phone sees of a page: times in ms from the request on, bytes on the wire, headers included. */
export type Visit = {
  bytes: number;
  requests: number;
  numberMs: number;
  /** Bytes that had come when the number was painted. */
  numberBytes: number;
  lcpMs: number;
  blockingMs: number;
};

/** The way from pressing Enter in a search field to the first answer, in ms and bytes. */
export type SearchVisit = { answerMs: number; answerBytes: number };

const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const WATCHED_MS = 5_000;
const MAIN_NUMBER = 'main a.number';
const FIRST_ANSWER = '[data-search-results] li a';

/** Starts the browser that the visits share. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
}

/** Opens a page as a phone at 400 kbit/s, 400 ms away and four times slower, and watches it until 5 s after its load. */
export function visit(browser: Browser, address: string): Promise<Visit> {
  return onPhone(browser, MAIN_NUMBER, async (page, wire) => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(WATCHED_MS);
    const { paintedMs, lcpMs, blockingMs } = await readNotes(page);
    const { bytes, requests } = wire.all();
    return {
      bytes,
      requests,
      numberMs: paintedMs,
      numberBytes: wire.until(paintedMs),
      lcpMs,
      blockingMs,
    };
  });
}

/** Asks from the search field of the page at `address`, as the same phone does. */
export function visitSearch(
  browser: Browser,
  address: string,
  query: string,
): Promise<SearchVisit> {
  return onPhone(browser, FIRST_ANSWER, async (page, wire) => {
    await page.goto(address, { waitUntil: 'load' });
    const field = page.getByRole('searchbox').first();
    await field.fill(query);
    wire.forget();
    await Promise.all([page.waitForURL(/\/search\?/), field.press('Enter')]);
    await page.waitForTimeout(WATCHED_MS);
    const { paintedMs } = await readNotes(page);
    return { answerMs: paintedMs, answerBytes: wire.until(paintedMs) };
  });
}

async function onPhone<Seen>(
  browser: Browser,
  watchedFor: string,
  go: (page: Page, wire: Wire) => Promise<Seen>,
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

type Wire = ReturnType<typeof watchWire>;

/** Counts what comes over the network, and when; times are ms since the request of the page. */
function watchWire(cdp: CDPSession) {
  let came: { atMs: number; bytes: number }[] = [];
  let whole: number[] = [];
  let startedAtMs = 0;
  const take = (timestamp: number, bytes: number) => {
    came.push({ atMs: timestamp * 1_000 - startedAtMs, bytes });
  };
  cdp.on('Network.requestWillBeSent', ({ type, timestamp }) => {
    if (type === 'Document') startedAtMs = timestamp * 1_000;
  });
  cdp.on('Network.responseReceived', ({ timestamp, response }) => {
    take(timestamp, response.encodedDataLength);
  });
  cdp.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => {
    take(timestamp, encodedDataLength);
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength > 0) whole.push(encodedDataLength);
  });
  return {
    all: () => ({ bytes: sum(whole), requests: whole.length }),
    until: (ms: number) => sum(came.filter(({ atMs }) => atMs <= ms).map(({ bytes }) => bytes)),
    forget: () => {
      came = [];
      whole = [];
    },
  };
}

async function readNotes(page: Page) {
  return page.evaluate(() => ({
    paintedMs: Number(document.documentElement.dataset.paintedMs),
    lcpMs: Number(document.documentElement.dataset.lcpMs),
    blockingMs: Number(document.documentElement.dataset.blockingMs ?? 0),
  }));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
  let blocking = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += Math.max(0, duration - 50);
    note('blockingMs', blocking);
  }).observe({ type: 'longtask', buffered: true });
}
