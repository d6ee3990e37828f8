import { expect, test } from '@playwright/test';
import { readBoundary, runningClock } from '../support/boundary';
import { startSite } from '../support/start-site';
import { watchBoundary } from '../support/watch-boundary';

const CLIENTS = 16;

test('K9: while a line closes, no visitor of many is told what is not true', async () => {
  test.setTimeout(120_000);
  const boundary = await readBoundary('/');
  const site = await startSite(runningClock());
  const getPage = async () => (await fetch(site.address)).text();
  try {
    const watched = await watchBoundary(getPage, site.address, boundary, CLIENTS);
    expect(watched.wrong).toEqual([]);
    // Both sides of the change have to be seen, or nothing was proved.
    expect(watched.after).toBeGreaterThan(CLIENTS);
    expect(watched.answers - watched.after).toBeGreaterThan(CLIENTS);
  } finally {
    await site.stop();
  }
});
