import { expect, type Page, test } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { Client } from 'pg';
import { migrate } from '@/lib/db/migrate';
import { openPostgres } from '@/lib/db/open-postgres';
import { outbox, ticketEvents, ticketMessages, tickets } from '@/lib/db/schema';
import { addOperators, DESK_NOW, signInAs } from '../support/desk-site';
import { findPostgres, type RunningPostgres, startPostgres } from '../support/run-postgres';
import { type RunningSite, startSite } from '../support/start-site';
import { words } from '../support/words';

test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });
test.setTimeout(120_000);
test.skip(findPostgres() === undefined && !process.env.CI, 'there is no PostgreSQL here');

/** What nobody may find in a log: each stands in one field of one form of the site. */
const MARKERS = [
  ...['Маркеров', '79161230099', '916 123-00-99', 'рассказ-маркер', 'дописка-маркер'],
  ...['marker@example.ru', 'ответ-маркер', 'заметка-маркер', 'имя-маркер', 'пароль-маркер'],
  ...['несколько слов подряд', 'marker.mail', 'MARKER.MAIL', 'почтовый-пароль-маркер'],
];

let server: RunningPostgres;
let site: RunningSite;
/** What a proxy in front would write of each request: address and the page it came from. */
const accesses: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startPostgres({ isDurable: true });
  const store = openPostgres(server.url);
  await migrate(store.db, DESK_NOW);
  await addOperators(store.db);
  await store.close();
  site = await startSite({
    APP_ENV: 'test',
    APP_CLOCK: DESK_NOW.toISOString(),
    APP_CLOCK_RUNS: '1',
    DATABASE_URL: server.url,
    // A mail server that is away: what it takes to tell so must not tell of the letter.
    SMTP_URL: `smtp://help:${encodeURIComponent('почтовый-пароль-маркер')}@127.0.0.1:9`,
    MAIL_FROM: 'help@example.ru',
  });
});

test.afterAll(async () => {
  try {
    await site.stop();
  } finally {
    // A site that has not started leaves no server behind either.
    await server.stop();
  }
});

test.beforeEach(({ page }) => watch(page));

function watch(page: Page): void {
  page.context().on('request', (request) => {
    accesses.push(`${request.method()} ${request.url()} ${request.headers().referer ?? '-'}`);
  });
}

async function writeRequest(page: Page, story: string): Promise<void> {
  await page.goto(`${site.address}/request`);
  await page.getByLabel('Фамилия').fill('Маркеров Марк');
  await page.getByLabel('Другой вопрос').check();
  await page.getByLabel('Что случилось').fill(story);
  await page.getByLabel('Позвоните мне').check();
  await page.getByLabel('Телефон').fill('+7 916 123-00-99');
  await page.getByLabel('согласие').check();
  // A form that comes back within two seconds is taken for a program's.
  await page.waitForTimeout(2_100);
}

const send = (page: Page) => page.getByRole('button', { name: 'Отправить обращение' }).click();

/** The page that a citizen is left with: the text, the numbers, and a code that the log knows. */
async function expectKept(page: Page, story: string): Promise<void> {
  await expect(page).toHaveTitle('Ошибка: Написать обращение — Помощь и поддержка');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Сейчас не получается сохранить');
  await expect(page.getByLabel('Что случилось')).toHaveValue(story);
  await expect(page.getByLabel('Телефон')).toHaveValue('+7 916 123-00-99');
  await expect(
    page.getByRole('main').getByRole('link', { name: '8 800 555-35-35' }).first(),
  ).toBeVisible();
  const code = /Код сбоя: ([2-9A-Z]{6})/.exec(await alert.innerText())?.[1];
  expect(code).toBeDefined();
  await expect.poll(site.output).toContain(`"code":"${code}"`);
}

/** Signs in again in a tab of its own, as a page that keeps something says. */
async function signInBeside(page: Page): Promise<void> {
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Войти в новой вкладке' }).click();
  const opened = await opening;
  await signInAs(opened, 'Анна');
  await expect(opened).toHaveTitle(/^Очередь/, { timeout: 30_000 });
}

/** Sends the form that is still on the page, and reads the receipt. */
async function resend(page: Page): Promise<string> {
  await send(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обращение принято');
  return page.getByRole('definition').first().innerText();
}

async function storedStories(): Promise<(string | null)[]> {
  const store = openPostgres(server.url);
  const rows = await store.db.select({ message: tickets.message }).from(tickets);
  await store.close();
  return rows.map(({ message }) => message).toSorted();
}

async function numberOf(story: string): Promise<string | undefined> {
  const store = openPostgres(server.url);
  const rows = await store.db.select().from(tickets).where(eq(tickets.message, story));
  await store.close();
  return rows[0]?.number;
}

/** A connection of the test, which ends with the server. */
async function connected(name: string): Promise<Client> {
  const client = new Client({ connectionString: server.url, application_name: name });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Commits again and again: the first one after a setting has reached every process stands still, and ends with the server. */
async function writeUntilItStands(client: Client): Promise<void> {
  for (let isUp = true; isUp; ) {
    isUp = await client.query('insert into probe values (1)').then(
      () => true,
      () => false,
    );
  }
}

/** Waits until a connection of this name stands still for this reason. */
async function standsStill(name: string, reason: string): Promise<void> {
  const client = await connected('watcher');
  const look = 'select wait_event from pg_stat_activity where application_name = $1';
  const reasons = async () => (await client.query(look, [name])).rows.map((row) => row.wait_event);
  await expect.poll(reasons).toContain(reason);
  await client.end();
}

test('a server that has died before a request is sent: the text and the numbers stay, and later it is registered', async ({
  page,
}) => {
  await writeRequest(page, 'рассказ-маркер до');
  await server.crash();
  await send(page);
  await expectKept(page, 'рассказ-маркер до');
  // The pages of reading go on, and whoever asks after a request is told the same.
  expect((await page.request.get(`${site.address}/lines`)).status()).toBe(200);
  expect((await page.request.get(`${site.address}/health/ready`)).status()).toBe(503);
  const other = await page.context().newPage();
  await other.goto(`${site.address}/request/status`);
  await other.getByLabel('Номер обращения').fill('1597602029');
  await other.getByLabel('Код доступа').fill('9С92 ЕХ26 С643');
  await other.getByRole('button', { name: 'Открыть обращение' }).click();
  await expect(other.getByRole('alert')).toContainText('Сейчас не получается');
  await expect(other.getByLabel('Код доступа')).toHaveValue('9С92 ЕХ26 С643');
  await server.restart();
  await resend(page);
  expect(await storedStories()).toEqual(['рассказ-маркер до']);
});

test('a server that dies while a request is written: nothing of it is left, and sent again it is registered once', async ({
  page,
}) => {
  await writeRequest(page, 'рассказ-маркер во время');
  const client = await connected('lock');
  await client.query('begin; lock table ticket_events in access exclusive mode');
  const sending = send(page);
  await standsStill('help-centre', 'relation');
  await server.crash();
  await sending;
  await expectKept(page, 'рассказ-маркер во время');
  await server.restart();
  expect(await storedStories()).toEqual(['рассказ-маркер до']);
  await resend(page);
  expect(await storedStories()).toEqual(['рассказ-маркер во время', 'рассказ-маркер до']);
});

test('a server that dies after the commit and before it says so: sent again, there is one request and its receipt', async ({
  page,
}) => {
  await writeRequest(page, 'рассказ-маркер после');
  const [lock, standby] = [await connected('lock'), await connected('standby')];
  await lock.query('begin; lock table ticket_events in access exclusive mode');
  const sending = send(page);
  await standsStill('help-centre', 'relation');
  // A standby that never comes: a commit is on the disk, and its acknowledgement waits for ever.
  await standby.query('create table probe (n int)');
  await standby.query("alter system set synchronous_standby_names = 'nobody'");
  await standby.query('select pg_reload_conf()');
  const probing = writeUntilItStands(standby);
  await standsStill('standby', 'SyncRep');
  await lock.query('rollback');
  await standsStill('help-centre', 'SyncRep');
  await server.crash();
  await Promise.all([sending, probing]);
  await expectKept(page, 'рассказ-маркер после');
  await server.restart();
  const registered = await storedStories();
  expect(registered).toContain('рассказ-маркер после');
  const number = await resend(page);
  expect(await storedStories()).toEqual(registered);
  expect(await numberOf('рассказ-маркер после')).toBe(number.replaceAll(' ', ''));

  await page.getByLabel('Ваше сообщение').fill('дописка-маркер marker@example.ru');
  await server.crash();
  await page.getByRole('button', { name: 'Отправить сообщение' }).click();
  await expect(page.getByRole('alert')).toContainText('Сейчас не получается сохранить');
  await expect(page.getByLabel('Ваше сообщение')).toHaveValue('дописка-маркер marker@example.ru');
  await server.restart();
  await page.getByRole('button', { name: 'Отправить сообщение' }).click();
  await expect(page.getByRole('alert')).toContainText('Сообщение отправлено');
});

test('what an operator writes stays on the page when the session has ended or the store is away, without scripts', async ({
  page,
}) => {
  await page.goto(`${site.address}/desk`);
  await signInAs(page, 'имя-маркер', 'пароль-маркер');
  await page.getByLabel('Имя оператора').fill('');
  await signInAs(page, 'Анна');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByLabel('Ответ', { exact: true }).fill('ответ-маркер');
  await page.getByLabel('Вопрос решён').check();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(page.getByRole('alert')).toContainText('Вход закончился, текст не отправлен');
  await expect(page.getByLabel('Ответ', { exact: true })).toHaveValue('ответ-маркер');
  await expect(page.getByText('рассказ-маркер')).toHaveCount(0);
  await signInBeside(page);
  await page.getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Ответ отправлен.');
  await expect(page.getByText('стало «Решено»')).toBeVisible();

  await page.getByLabel('Заметка для операторов').fill('заметка-маркер');
  await server.crash();
  await page.getByRole('button', { name: 'Сохранить заметку' }).click();
  await expect(page.getByRole('alert')).toContainText(words('Код сбоя: '));
  await expect(page.getByLabel('Заметка для операторов')).toHaveValue('заметка-маркер');
  await server.restart();
  await page.getByRole('button', { name: 'Сохранить заметку' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Заметка сохранена.');
});

test('an act of an operator whose session has ended, or whom the store leaves, is told and done by one press more', async ({
  page,
}) => {
  await page.goto(`${site.address}/desk`);
  await signInAs(page, 'Анна');
  await page.getByRole('rowheader').getByRole('link').first().click();
  const number = await page.getByRole('heading', { level: 1 }).innerText();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Взять себе' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'Вход закончился, действие «Взять себе» не выполнено',
  );
  await expect(page.getByText('рассказ-маркер')).toHaveCount(0);
  await signInBeside(page);
  await page.getByRole('button', { name: 'Повторить: Взять себе' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Обращение теперь ведёте вы.');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(number);
  await expect(page.getByText('Анна: обращение взято в работу')).toHaveCount(1);

  // The choices of an act are kept with it.
  for (const [choose, verb, done, event] of [
    [() => page.getByLabel('Передать').selectOption('Борис'), 'Передать', 'Обращение', 'Борис'],
    [async () => [], 'Отметить решённым', 'Состояние', 'стало «Решено»'],
  ] as const) {
    await choose();
    await server.crash();
    await page.getByRole('button', { name: verb, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(/действие «.+» не выполнено/);
    await expect(page.getByRole('alert')).toContainText(words('Код сбоя: '));
    await server.restart();
    await page.getByRole('button', { name: `Повторить: ${verb}` }).click();
    await expect(page.getByRole('status').first()).toContainText(done);
    await expect(page.getByRole('main')).toContainText(event);
  }
});

test('an answer by e-mail, a wrong code and a search leave nothing of themselves behind', async ({
  page,
}) => {
  await writeRequest(page, 'рассказ-маркер по почте');
  await page.getByLabel('Напишите на электронную почту').check();
  await page.getByRole('textbox', { name: 'Электронная почта' }).fill('MARKER.MAIL@почта');
  await send(page);
  await expect(page).toHaveTitle(/^Ошибка/);
  await page.getByRole('textbox', { name: 'Электронная почта' }).fill('Marker.Mail@example.ru');
  const number = await resend(page);
  await page.goto(`${site.address}/request/status`);
  await page.getByLabel('Номер обращения').fill(number);
  await page.getByLabel('Код доступа').fill('9С92 ЕХ26 С643');
  await page.getByRole('button', { name: 'Открыть обращение' }).click();
  await expect(page.getByRole('alert')).toContainText('ничего не нашлось');

  await page.goto(`${site.address}/desk/tickets/${number.replaceAll(' ', '')}`);
  await signInAs(page, 'Анна');
  await page.getByLabel('Ответ', { exact: true }).fill('ответ-маркер в письме');
  await page.getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Ответ отправлен.');
  const attempts = async () => {
    const store = openPostgres(server.url);
    const letters = await store.db.select().from(outbox);
    await store.close();
    return letters.map((letter) => letter.attempts);
  };
  await expect.poll(attempts, { timeout: 30_000 }).toEqual([1]);

  // A search is a plain address by design: the log of the site leaves it out, and so does that of the nginx of the README.
  const found = await fetch(`${site.address}/search?q=${encodeURIComponent('искомое-маркер')}`);
  expect(await found.text()).toContain('искомое-маркер');
});

test('no log holds anything of a person: neither that of the site nor the addresses that a proxy would write down', async () => {
  const store = openPostgres(server.url);
  const rows = [tickets, ticketMessages, ticketEvents, outbox].map((table) =>
    store.db.select().from(table),
  );
  const kept = JSON.stringify(await Promise.all(rows));
  await store.close();
  // They were sent, and they arrived: what follows has looked for something.
  for (const marker of [
    ...['Маркеров', 'дописка-маркер', 'ответ-маркер', 'заметка-маркер'],
    'Marker.Mail',
  ]) {
    expect(kept).toContain(marker);
  }
  expect(accesses.length).toBeGreaterThan(20);
  expect(site.output().split('\n').length).toBeGreaterThan(5);
  const addresses = accesses.map((access) => decodeURIComponent(access)).join('\n');
  for (const marker of [...MARKERS, '1597602029', 'С643', 'искомое-маркер']) {
    for (const written of [marker, encodeURIComponent(marker)]) {
      expect(site.output().toLowerCase()).not.toContain(written.toLowerCase());
    }
    expect(addresses.toLowerCase()).not.toContain(marker.toLowerCase());
  }
});
