import { expect, test } from '@playwright/test';
import { listOperators } from '@/lib/support/operators';
import { openSession } from '@/lib/support/sessions';
import { makeTicket } from '../support/builders';
import { DESK_NOW, signInAs, startDeskSite } from '../support/desk-site';
import { axeFaults } from '../support/run-axe';

let site: Awaited<ReturnType<typeof startDeskSite>>;
let near: string;
/** Tokens of two sessions that end in less than half an hour. */
let ending: string;
let endingToo: string;

const hoursAgo = (hours: number) => new Date(DESK_NOW.getTime() - hours * 3_600_000);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startDeskSite(async (db) => {
    near = (await makeTicket(db, hoursAgo(20))).number;
    const [operator] = await listOperators({ db, now: DESK_NOW });
    ending = await openSession({ db, now: hoursAgo(11.5) }, operator?.id ?? '');
    endingToo = await openSession({ db, now: hoursAgo(11.5) }, operator?.id ?? '');
  });
});

test.afterAll(async () => {
  await site.stop();
});

test('in its last hour a session says when it ends, wherever one writes, and one press makes it last (61)', async ({
  page,
  context,
}) => {
  await context.addCookies([{ name: 'desk_session', value: ending, url: `${site.address}/desk` }]);
  const notice = page.getByText(/^Вход действует до 12:[23]\d, сегодня\.$/);
  for (const path of [`/desk/tickets/${near}`, '/desk']) {
    await page.goto(site.address + path);
    await expect(notice).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Продлить' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Очередь обращений');
  await expect(notice).toHaveCount(0);
});

test('in an open tab the end of a session is said once and politely, and the keyboard puts it off without a letter lost (61)', async ({
  page,
  context,
}) => {
  await page.clock.install();
  const address = `${site.address}/desk/tickets/${near}`;
  await page.goto(address);
  await signInAs(page, 'Анна');
  const answer = page.getByLabel('Ответ', { exact: true });
  await answer.fill('Пишу и ещё не отправляю.');
  const told = page.getByRole('status').last();
  await told.evaluate((region) => {
    let times = 0;
    const count = () => region.setAttribute('data-times', `${++times}`);
    new MutationObserver(count).observe(region, { childList: true });
  });
  await expect(page.getByText('Вход действует до')).toHaveCount(0);

  // The hours pass: from now on the session is one of which the last half-hour runs.
  const session = { name: 'desk_session', url: `${site.address}/desk` };
  await context.addCookies([{ ...session, value: endingToo }]);
  for (let times = 0; times < 3; times++) await page.clock.runFor(20_000);
  await expect(told).toHaveText(/^Вход действует до 12:[23]\d, сегодня\.$/);
  await expect(told).toHaveAttribute('data-times', '1');
  await expect(answer).toBeFocused();

  const extend = page.getByRole('button', { name: 'Продлить' });
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Shift+Tab');
    if (await extend.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(extend).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await expect(answer).toHaveValue('Пишу и ещё не отправляю.');
});
