import { readBoundary, runningClock } from '../support/boundary';
import { startSite } from '../support/start-site';
import { watchBoundary } from '../support/watch-boundary';

const CLIENTS = 32;

/** Asks a running site for its home page around a closing: how many answers came, how many after it, how many were wrong. */
export async function measureBoundary() {
  const boundary = await readBoundary('/');
  const site = await startSite(runningClock());
  try {
    const getPage = async () => (await fetch(site.address)).text();
    const { answers, after, wrong } = await watchBoundary(getPage, site.address, boundary, CLIENTS);
    return { answers, after, wrong: wrong.length };
  } finally {
    await site.stop();
  }
}
