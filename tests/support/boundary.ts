import { startSite } from './start-site';
import type { Boundary } from './watch-boundary';

/** The instant at which most lines close on a Friday. */
const CLOSING = '2026-12-04T20:00:00+03:00';
export const SITE_URL = 'https://help.example.ru';

/** How long before the closing a running clock starts: enough for a server to come up on a busy machine. */
const AHEAD_MS = 45_000;

/** Variables of a site whose clock runs towards the closing. */
export function runningClock(): Record<string, string> {
  const start = new Date(Date.parse(CLOSING) - AHEAD_MS).toISOString();
  return { APP_ENV: 'test', APP_CLOCK: start, APP_CLOCK_RUNS: '1', SITE_URL };
}

/** The page at `path` before and after the closing, as sites with clocks that stand still draw it. */
export async function readBoundary(path: string): Promise<Boundary> {
  const atMs = Date.parse(CLOSING);
  const [before, after] = await Promise.all([pageAt(path, atMs - 1), pageAt(path, atMs)]);
  if (before === after) throw new Error(`${path} says the same before and after the closing`);
  return { atMs, before, after };
}

async function pageAt(path: string, nowMs: number): Promise<string> {
  const clock = new Date(nowMs).toISOString();
  const site = await startSite({ APP_ENV: 'test', APP_CLOCK: clock, SITE_URL });
  try {
    return await (await fetch(site.address + path)).text();
  } finally {
    await site.stop();
  }
}
