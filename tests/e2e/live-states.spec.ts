import { expect, test } from '@playwright/test';
import { HOUR, MINUTE, openTab, SECOND } from '../support/live-tab';

const BOUNDARY = Date.parse('2026-12-04T20:00:00+03:00');
const YEAR = 365 * 24 * HOUR;

test('an open tab says at each moment what the engine says, ten minutes beyond a boundary', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const tab = await openTab(page, '/');
  await tab.run(15 * SECOND);
  // Between the edges of the minutes, since the test's own network is known to half a second only.
  await tab.sleepTo(BOUNDARY - 3 * MINUTE + 5 * SECOND);
  for (let step = 0; step < 78; step += 1) {
    await tab.run(10 * SECOND);
    await tab.expectTruth();
  }
});

test('the state turns within a second of the boundary, and needs no network for it', async ({
  page,
}) => {
  const tab = await openTab(page, '/lines/domestic-free');
  const states = async () => new Set((await tab.shown()).map(({ state }) => state));
  await tab.run(15 * SECOND);
  await tab.sleepTo(BOUNDARY - MINUTE);
  await tab.expectTruth();
  tab.setOnline(false);
  // The test's own network is known to half a second.
  await tab.runTo(BOUNDARY - 600);
  const asked = tab.questions();
  expect(await states()).toEqual(new Set(['open']));
  await tab.expectNothingFalse();
  await tab.runTo(BOUNDARY + SECOND);
  expect(await states()).toEqual(new Set(['closed']));
  const sentence = page.getByRole('main').locator('[data-line] time').first();
  await expect(sentence).toHaveAttribute('datetime', '2026-12-05T09:00+03:00');
  await tab.expectNothingFalse();
  expect(tab.questions()).toBe(asked);
});

test('after a change the tab asks what follows, within the next minute and not at once', async ({
  page,
}) => {
  const tab = await openTab(page, '/');
  await tab.run(15 * SECOND);
  await tab.sleepTo(BOUNDARY - 10 * SECOND);
  await tab.runTo(BOUNDARY - 1);
  const asked = tab.questions();
  await tab.run(200);
  expect(tab.questions()).toBe(asked);
  await tab.run(MINUTE);
  await expect.poll(tab.questions).toBe(asked + 1);
});

for (const [name, clockError] of Object.entries({
  'three hours behind': -3 * HOUR,
  'three hours ahead': 3 * HOUR,
  'a year behind': -YEAR,
  'a year ahead': YEAR,
  'forty seconds behind': -40 * SECOND,
})) {
  test(`a device whose clock is ${name} shows the right states`, async ({ page }) => {
    const tab = await openTab(page, '/', { clockError });
    await tab.expectNothingFalse();
    await tab.run(20 * SECOND);
    await expect.poll(tab.questions).toBeGreaterThan(0);
    await tab.expectTruth();
    await tab.sleepTo(BOUNDARY - 5 * SECOND);
    await tab.expectTruth();
    await tab.runTo(BOUNDARY + SECOND);
    await tab.expectTruth();
  });
}

for (const byMs of [-HOUR, HOUR]) {
  test(`a clock that is set ${byMs < 0 ? 'back' : 'on'} by hand, without a network, makes no state false`, async ({
    page,
  }) => {
    const tab = await openTab(page, '/lines/domestic-free');
    await tab.run(15 * SECOND);
    await tab.sleepTo(BOUNDARY - 30 * SECOND);
    tab.setOnline(false);
    await tab.setClock(byMs);
    await tab.run(5 * SECOND);
    await tab.expectNothingFalse();
    await tab.runTo(BOUNDARY + SECOND);
    await tab.expectNothingFalse();
    // Put back, it is noticed for certain: no sleep does that.
    if (byMs < 0) await tab.expectTruth();
  });
}

test('a clock that was set by hand is noticed, and the server asked at once', async ({ page }) => {
  const tab = await openTab(page, '/lines/domestic-free');
  await tab.run(15 * SECOND);
  await tab.sleepTo(BOUNDARY - 30 * SECOND);
  const asked = tab.questions();
  await tab.setClock(HOUR);
  await tab.runTo(BOUNDARY + 2 * SECOND);
  expect(tab.questions()).toBe(asked + 1);
  await tab.expectTruth();
});

test('a device behind the page that a cache has kept until shortly before a change turns with it', async ({
  page,
}) => {
  const pageAge = 15 * MINUTE - 3 * SECOND;
  const tab = await openTab(page, '/', { pageAge, clockError: -20 * MINUTE });
  await tab.runTo(BOUNDARY + SECOND);
  await tab.expectTruth();
});

test('a device that slept over many changes never shows an old state, and soon a right one', async ({
  page,
}) => {
  const tab = await openTab(page, '/');
  await tab.run(20 * SECOND);
  for (const hours of [1, 11, 30, 80, 0.5, 200]) {
    await tab.sleep(hours * HOUR);
    await tab.expectNothingFalse();
    await tab.expectTruth();
  }
});

test('a night of sleep is known beforehand: even without a network the state is right on waking', async ({
  page,
}) => {
  const tab = await openTab(page, '/lines/domestic-free');
  await tab.run(20 * SECOND);
  await expect.poll(tab.questions).toBe(1);
  await tab.expectTruth();
  tab.setOnline(false);
  await tab.sleep(14 * HOUR);
  expect((await tab.shown()).map(({ state }) => state)).not.toContain('unknown');
  await tab.expectNothingFalse();
});

test('an answer that takes its time still sets the clock to half a second', async ({ page }) => {
  const tab = await openTab(page, '/', { clockError: -HOUR, answerTakes: 900 });
  await tab.run(20 * SECOND);
  await expect.poll(tab.questions).toBe(1);
  await tab.sleepTo(BOUNDARY - 5 * SECOND);
  await tab.runTo(BOUNDARY + 700);
  await tab.expectTruth();
});

test('of slow answers the quickest of three sets the clock', async ({ page }) => {
  const tab = await openTab(page, '/', { answerTakes: 3 * SECOND });
  await tab.run(12 * SECOND);
  await expect.poll(tab.questions).toBe(3);
});

test('any two hundred moments agree: page, API and engine', async ({ page }) => {
  test.setTimeout(120_000);
  const tab = await openTab(page, '/lines');
  await tab.run(20 * SECOND);
  for (let step = 0; step < 200; step += 1) {
    // Irregular, so that moments fall into every hour of the day and every second of a minute.
    await tab.sleep(((step * 7919) % 1440) * MINUTE + ((step * 104_729) % 60_000));
    await tab.expectNothingFalse();
    await tab.expectTruth();
  }
});
