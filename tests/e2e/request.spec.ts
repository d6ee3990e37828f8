import { rm } from 'node:fs/promises';
import { chromium, expect, type Page, test } from '@playwright/test';
import { htmlFaults } from '../html/html-faults';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';
import { openForm, postForm } from '../support/filled-form';
import { keyboardOf } from '../support/keyboard';
import { newDataDir } from '../support/made-store';
import { axeFaults } from '../support/run-axe';
import { readAloud } from '../support/screen-reader';
import { CLOCKS } from '../support/servers';
import { type RunningSite, startSite } from '../support/start-site';
import { words } from '../support/words';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let site: RunningSite;
let dataDir: string;

test.beforeAll(async () => {
  dataDir = await newDataDir();
  site = await startSite({
    APP_ENV: 'test',
    APP_CLOCK: CLOCKS.open,
    APP_CLOCK_RUNS: '1',
    TRUSTED_PROXY_HOPS: '1',
    DATA_DIR: dataDir,
  });
});
test.afterAll(async () => {
  await site.stop();
  await rm(dataDir, { recursive: true });
});

const STORY = 'Не приходит код. Карта 2200 1234 5678 9019.';
/** A busy machine may take its time; what counts is what comes. */
const PATIENT = { timeout: 20_000 };
const send = (page: Page) => page.getByRole('button', { name: 'Отправить обращение' });
/** A form that comes back within two seconds is taken for a program's. */
const readForm = (page: Page) => page.waitForTimeout(2_100);

/** The markup of the next page as the server sends it. */
async function markupAfter(page: Page, act: () => Promise<void>): Promise<string> {
  const answer = page.waitForResponse(
    (response) => response.request().isNavigationRequest() && response.status() === 200,
  );
  await act();
  return (await answer).text();
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one writes, mends, hides a card, reads the receipt, adds a word and takes the consent back', async ({
    page,
  }) => {
    await page.goto(`${site.address}/request?topic=registration`);
    await expect(page.getByLabel('Регистрация и вход')).toBeChecked();
    await expect(page.getByLabel('согласие')).not.toBeChecked();
    await page.getByLabel('Что случилось').fill(STORY);
    await page.getByLabel('Мне нельзя звонить, пишите').check();
    await readForm(page);
    const wrong = await markupAfter(page, () => send(page).click());
    expect(htmlFaults(wrong)).toEqual([]);
    await expect(page).toHaveTitle('Ошибка: Написать обращение — Помощь и поддержка');
    const errors = page.getByRole('alert').getByRole('link');
    await expect(errors).toHaveText([/^Напишите фамилию/, /^Отметьте, что даёте согласие/]);
    await expect(page.getByLabel('Что случилось')).toHaveValue(STORY);
    await page.getByLabel('Фамилия, имя и отчество').fill('Иванова Анна');
    await page.getByLabel('согласие').check();
    await send(page).click();
    await expect(page.getByRole('alert')).toContainText('номер банковской карты');
    await page.getByRole('button', { name: 'Скрыть и проверить' }).click();
    await expect(page.getByLabel('Что случилось')).toHaveValue(/\[номер карты скрыт\]/);
    await send(page).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обращение принято', PATIENT);
    expect(page.url()).toMatch(/\/request\/\d{10}$/);
    expect(await page.title()).not.toMatch(/Иванова|\d/);
    const [number = '', code = ''] = await page.getByRole('definition').allInnerTexts();
    expect(number).toMatch(/^\d\d( \d\d){4}$/);
    await expect(page.getByText(words('Не позже 5 декабря 2026 года, 12:0'))).toBeVisible();
    await page.getByLabel('Ваше сообщение').fill('И ещё: мой пароль: солнышко');
    const add = page.getByRole('button', { name: 'Отправить сообщение' });
    const asked = await markupAfter(page, () => add.click());
    expect(htmlFaults(asked)).toEqual([]);
    await expect(page).toHaveTitle('Проверьте: Обращение принято — Помощь и поддержка');
    await expect(page.getByRole('alert')).toContainText('В сообщении есть то, что лучше скрыть');
    await expect(page.getByRole('alert')).toContainText('Похоже, там: пароль.');
    await page.getByRole('button', { name: 'Скрыть и проверить' }).click();
    await expect(page.getByLabel('Ваше сообщение')).toHaveValue(
      'И ещё: мой пароль: [пароль скрыт]',
    );
    await add.click();
    await expect(page.getByRole('alert')).toContainText('Сообщение отправлено');
    await expect(page.getByText('мой пароль: [пароль скрыт]')).toBeVisible();

    // The half-hour of this browser has passed while the citizen wrote: the text is on the page, and the request is not.
    await page.getByLabel('Ваше сообщение').fill('Долго писал.');
    await page.context().clearCookies();
    await add.click();
    await expect(page).toHaveTitle('Ошибка: Ваше обращение — Помощь и поддержка');
    await expect(page.getByRole('alert')).toContainText('Откройте обращение заново');
    await expect(page.getByLabel('Ваше сообщение')).toHaveValue('Долго писал.');
    await expect(page.getByText('И ещё')).toHaveCount(0);
    await page.goto(`${site.address}/request/status`);
    await page
      .getByLabel('Номер обращения')
      .fill(number.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
    await page.getByLabel('Код доступа').fill(code);
    await page.getByRole('button', { name: 'Открыть обращение' }).click();
    await expect(page.getByRole('alert')).toContainText('похоже, опечатка');
    await page.getByLabel('Номер обращения').fill(number.replaceAll(' ', '-'));
    await page.getByLabel('Код доступа').fill('КМ7Т 3АХ9 Р2СЕ');
    await page.getByRole('button', { name: 'Открыть обращение' }).click();
    await expect(page.getByRole('alert')).toContainText('ничего не нашлось');
    await page.getByLabel('Код доступа').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Открыть обращение' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ваше обращение');
    await expect(page.getByText(code)).toHaveCount(0);
    await page.getByRole('button', { name: 'Отозвать согласие' }).click();
    await page.getByRole('button', { name: 'Да, отозвать и стереть' }).click();
    await expect(page.getByRole('alert')).toContainText('Согласие отозвано');
    await expect(page.getByLabel('Ваше сообщение')).toHaveCount(0);
  });

  test('what was asked of the search stands in the form, and in no address', async ({ page }) => {
    await page.goto(`${site.address}/search?q=ыъыъыъ`);
    await page.getByRole('button', { name: 'Написать об этом в обращении' }).click();
    await expect(page.getByLabel('Что случилось')).toHaveValue('ыъыъыъ');
    expect(page.url()).toBe(`${site.address}/request`);
  });
});

test('K5: by the keyboard alone through the errors to the receipt, and nothing is typed twice', async ({
  page,
}) => {
  const keyboard = keyboardOf(page);
  await page.goto(`${site.address}/request`);
  await keyboard.tabTo(page.getByLabel('Регистрация и вход'));
  await keyboard.press('Space');
  await keyboard.tabTo(page.getByLabel('Что случилось'));
  await page.keyboard.type('Не приходит код');
  await keyboard.tabTo(page.getByLabel('Позвоните мне'));
  await keyboard.press('ArrowDown');
  await expect(page.getByLabel('Прочитаю ответ здесь')).toBeChecked();
  await expect(page.getByLabel('Телефон')).toBeHidden();
  await keyboard.tabTo(send(page));
  await readForm(page);
  await keyboard.follow();
  const summary = page.locator(':focus');
  await expect(summary).toContainText('Исправьте ошибки');
  expect((await axeFaults(page)).join('\n')).toBe('');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Фамилия, имя и отчество')).toBeFocused();
  await page.keyboard.type('Ли');
  for (let back = 0; back < 2; back += 1) await page.keyboard.press('Shift+Tab');
  await page.getByRole('alert').getByRole('link').last().focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('согласие')).toBeFocused();
  await keyboard.press('Space');
  await keyboard.tabTo(send(page));
  await keyboard.follow();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обращение принято', PATIENT);
  expect((await axeFaults(page)).join('\n')).toBe('');
  await expect(page.getByRole('button', { name: 'Напечатать' })).toBeVisible();
  await page.goto(`${site.address}/request`);
  await expect(page.getByLabel('Что случилось')).toHaveValue('');
});

test('S5: a listener hears what to mend, then each field with its name, error and state', async ({
  page,
}) => {
  await page.goto(`${site.address}/request`);
  await page.getByLabel('Позвоните мне').check();
  await readForm(page);
  await send(page).click();
  await expect(page).toHaveTitle('Ошибка: Написать обращение — Помощь и поддержка');
  const phrases = await readAloud(page);
  const expected = [
    /^heading, Исправьте ошибки, level 2/,
    /^link, Напишите фамилию/,
    /^heading, Написать обращение, level 1/,
    /^textbox, Фамилия, имя и отчество,.*Ошибка: Напишите фамилию.*invalid/,
  ];
  let from = 0;
  for (const pattern of expected) {
    const place = phrases.findIndex((phrase, index) => index >= from && pattern.test(phrase));
    expect(place, `${pattern} in\n${phrases.join('\n')}`).toBeGreaterThanOrEqual(0);
    from = place + 1;
  }
});

test('a draft survives a reload, and the honeypot is in nobody’s way', async ({ page }) => {
  await page.goto(`${site.address}/request`);
  await page.getByLabel('Что случилось').pressSequentially('Черновик');
  await expect(page.getByText('Осталось знаков: 3992')).toBeVisible();
  await page.getByLabel('Мне нельзя звонить').check();
  await page.reload();
  await expect(page.getByLabel('Что случилось')).toHaveValue('Черновик');
  await expect(page.getByLabel('Мне нельзя звонить')).toBeChecked();
  expect(await page.locator('form#request').ariaSnapshot()).not.toContain('пустым');
});

test('two tabs that send one form at once get one receipt', async ({ page, context }) => {
  await page.goto(`${site.address}/request`);
  await page.getByLabel('Фамилия').fill('Ли');
  await page.getByLabel('Другой вопрос').check();
  await page.getByLabel('Что случилось').fill('Вопрос');
  await page.getByLabel('Прочитаю ответ здесь').check();
  await page.getByLabel('согласие').check();
  await readForm(page);
  const form = await page
    .locator('form#request')
    .evaluate((element) =>
      element instanceof HTMLFormElement
        ? [...new FormData(element)].map(([name, value]) => [name, String(value)])
        : [],
    );
  const post = () =>
    context.request.post(`${site.address}/request`, {
      multipart: Object.fromEntries(form),
      headers: { origin: site.address },
      maxRedirects: 0,
    });
  const answers = await Promise.all(Array.from({ length: 10 }, post));
  const places = answers.map(
    (answer) => new URL(answer.headers().location ?? '', site.address).pathname,
  );
  expect(places[0]).toMatch(/^\/request\/\d{10}$/);
  expect(new Set(places).size).toBe(1);
});

/** A browser that keeps pages as they were for its Back button, as people's do and those of tests do not. */
async function withKeptPages(isScripted: boolean, act: (page: Page) => Promise<void>) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath && { executablePath }),
  });
  try {
    await act(await browser.newPage({ javaScriptEnabled: isScripted, locale: 'ru-RU' }));
  } finally {
    await browser.close();
  }
}

async function fillForm(page: Page, story: string): Promise<void> {
  await page.getByLabel('Фамилия').fill('Ли');
  await page.getByLabel('Другой вопрос').check();
  await page.getByLabel('Что случилось').fill(story);
  await page.getByLabel('Прочитаю ответ здесь').check();
  await readForm(page);
}

for (const isScripted of [true, false]) {
  const how = isScripted ? 'with scripts' : 'without scripts';
  test(`Back from a receipt leads to it again, and what the browser has filled in anew is no second request, ${how} (56)`, async () => {
    await withKeptPages(isScripted, async (page) => {
      await page.goto(`${site.address}/request`);
      await fillForm(page, `Вернусь ${how}`);
      // Scripts spare the browser's own question after a form that came back with errors.
      if (isScripted) {
        await send(page).click();
        await expect(page).toHaveTitle(/^Ошибка/);
      }
      await page.getByLabel('согласие').check();
      await send(page).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Обращение принято',
        PATIENT,
      );
      const receipt = page.url();
      const pairs = await page.getByRole('definition').first().innerText();

      await page.goBack();
      await expect(page).toHaveTitle(/^Вы уже отправили обращение: Написать обращение/);
      await expect(page.getByText(words(`Обращение ${pairs} мы уже получили.`))).toHaveCount(1);
      // The browser is where it was left, at the button: there it is told as well.
      await send(page).scrollIntoViewIfNeeded();
      const beside = page.getByText(words(`Обращение ${pairs} уже у нас.`));
      await expect(beside).toBeInViewport();
      for (const name of ['Открыть обращение', 'Открыть его']) {
        const link = page.getByRole('link', { name });
        await expect(link).toHaveAttribute('href', new URL(receipt).pathname);
      }
      // Most browsers have filled all of this in by themselves.
      await fillForm(page, `Вернусь ${how}`);
      await page.getByLabel('согласие').check();
      await send(page).click();
      await expect(page.getByRole('definition').first()).toHaveText(pairs);
      expect(page.url()).toBe(receipt);
    });
  });
}

test('a form that was changed after it was sent is not taken in silence: its citizen is told, and keeps the words', async ({
  page,
}) => {
  const form = await openForm(site.address, '198.51.100.4');
  await readForm(page);
  expect((await postForm(site.address, form)).status).toBe(303);
  form.fields.set('message', 'Всё-таки другой вопрос.');
  const answer = await postForm(site.address, form);
  expect(answer.status).toBe(200);
  await page.setContent(await answer.text());
  await expect(page.getByRole('alert')).toContainText('Это обращение вы уже отправили');
  await expect(page.getByLabel('Что случилось')).toHaveValue('Всё-таки другой вопрос.');
});

test('a browser without cookies reads its receipt once all the same, and soon the address is worth nothing', async ({
  page,
}) => {
  const form = await openForm(site.address, '198.51.100.1');
  await readForm(page);
  const sent = await postForm(site.address, form);
  const receipt = new URL(sent.headers.get('location') ?? '', site.address);
  expect(receipt.pathname).toMatch(/^\/request\/\d{10}$/);
  // Fetched as that browser would: no cookie goes along.
  await page.setContent(await (await fetch(receipt)).text());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обращение принято');
  const code = page.getByRole('definition').last();
  await expect(code).toHaveText(/^[\p{L}\d]{4} [\p{L}\d]{4} [\p{L}\d]{4}$/u);
  await expect(page.getByText('Ваш браузер не сохраняет файлы cookie')).toBeVisible();
  // The calendar needs no cookie and no secret in an address either.
  const button = page.getByRole('button', { name: 'Добавить срок в календарь' });
  const calendarForm = page.locator('form').filter({ has: button });
  const address = (await calendarForm.getAttribute('action')) ?? '';
  expect(address).toBe(`${receipt.pathname}/deadline.ics`);
  expect((await axeFaults(page)).join('\n')).toBe('');
  const take = async (typed: string) => {
    const body = new URLSearchParams({ code: typed });
    return fetch(site.address + address, { method: 'POST', body, redirect: 'manual' });
  };
  const calendar = await take(await calendarForm.locator('[name=code]').inputValue());
  expect(calendar.headers.get('content-type')).toContain('text/calendar');
  expect(await calendar.text()).toContain('DTSTART:20261205T09');
  const wrong = await take('КМ7Т 3АХ9 Р2СЕ');
  expect([wrong.status, wrong.headers.get('location')]).toEqual([303, receipt.pathname]);
  receipt.searchParams.set('pass', `${receipt.searchParams.get('pass')?.slice(0, -2)}AA`);
  await page.setContent(await (await fetch(receipt)).text());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Откройте обращение');
});

test('cookies are kept to encrypted connections where our proxy says that there is one', async ({
  page,
}) => {
  const cookieBehind = async (from: string, protocol: string) => {
    const form = await openForm(site.address, from);
    await readForm(page);
    const sent = await postForm(site.address, form, { 'X-Forwarded-Proto': protocol });
    return sent.headers.getSetCookie().find((cookie) => cookie.startsWith('request-pass='));
  };
  const [encrypted, plain] = await Promise.all([
    cookieBehind('198.51.100.2', 'https'),
    cookieBehind('198.51.100.3', 'http'),
  ]);
  expect(encrypted).toMatch(/; Secure/i);
  expect(encrypted).toMatch(/; HttpOnly/i);
  expect(plain).toBeDefined();
  expect(plain).not.toMatch(/secure/i);
});
