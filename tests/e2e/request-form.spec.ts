import { expect, type Page, test } from '@playwright/test';
import { LONGEST_MESSAGE } from '@/lib/forms/fields';
import { newDataDir } from '../support/made-store';
import { canReadPdf, printPage } from '../support/paper';
import { axeFaults } from '../support/run-axe';
import { choose, schemeFaults } from '../support/scheme-faults';
import { CLOCKS } from '../support/servers';
import { type RunningSite, startSite } from '../support/start-site';
import { plain } from '../support/words';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let site: RunningSite;

// With a mail server, so that the form offers every way of answering.
test.beforeAll(async () => {
  site = await startSite({
    APP_ENV: 'test',
    APP_CLOCK: CLOCKS.open,
    APP_CLOCK_RUNS: '1',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'help@example.ru',
    DATA_DIR: await newDataDir(),
  });
  await fetch(`${site.address}/request`);
  await expect
    .poll(async () => (await fetch(`${site.address}/health/ready`)).status, { timeout: 60_000 })
    .toBe(200);
});
test.afterAll(() => site.stop());

const send = (page: Page) => page.getByRole('button', { name: 'Отправить обращение' });
/** A form that comes back within two seconds is taken for a program's. */
const readForm = (page: Page) => page.waitForTimeout(2_100);
const nameField = (page: Page) => page.getByLabel('Фамилия, имя и отчество');
const mailField = (page: Page) => page.getByRole('textbox', { name: 'Электронная почта' });

async function fillStory(page: Page): Promise<void> {
  await page.getByLabel('Другой вопрос').check();
  await page.getByLabel('Что случилось').fill('Не приходит код');
  await page.getByLabel('согласие').check();
}

test('the form asks for no more than an answer needs, and offers writing beside calling (47, 48)', async ({
  page,
}) => {
  await page.goto(`${site.address}/request`);
  const names = await page
    .locator('form#request')
    .evaluate((form) =>
      [...form.querySelectorAll('[name]')].map((field) => field.getAttribute('name') ?? ''),
    );
  // What begins with a dollar is how the framework finds its own action again.
  const asked = new Set(names.filter((name) => !name.startsWith('$')));
  expect([...asked].sort()).toEqual(
    [
      'answerWay',
      'consent',
      'email',
      'message',
      'name',
      'phone',
      'token',
      'topic',
      'website',
    ].sort(),
  );
  await expect(page.getByRole('main')).toContainText('Не пишите СНИЛС, ИНН, паспортные данные');
  const ways = page.getByRole('group', { name: 'Как вам ответить' }).getByRole('radio');
  await expect(ways).toHaveCount(4);
  await expect(page.getByRole('radio', { name: 'Мне нельзя звонить, пишите' })).toBeVisible();
});

test('fields say in words what they want, and browsers fill them in (49, 53, 54)', async ({
  page,
}) => {
  await page.goto(`${site.address}/request`);
  const form = page.locator('form#request');
  await expect(form.locator('[placeholder], [title], .hint a, label a')).toHaveCount(0);
  expect(await form.innerText()).not.toContain('*');
  await expect(page.getByLabel('Что случилось')).toHaveAccessibleDescription(
    new RegExp(`Не больше ${LONGEST_MESSAGE} знаков`),
  );
  await expect(nameField(page)).toHaveAttribute('autocomplete', 'name');
  for (const [way, type, id] of [
    ['Позвоните мне', 'tel', 'phone'],
    ['Напишите на электронную почту', 'email', 'email'],
  ] as const) {
    await page.getByLabel(way).check();
    const field = page.locator(`#${id}`);
    await expect(field).toBeVisible();
    await expect(field).toHaveAttribute('type', type);
    await expect(field).toHaveAttribute('autocomplete', type);
    await expect(field).toHaveAttribute('inputmode', type);
  }
  const consent = page.getByLabel('согласие');
  await expect(consent).not.toBeChecked();
  const comesAfter = await page
    .getByRole('link', { name: 'На что вы даёте согласие' })
    .evaluate((link) =>
      Boolean(
        link.compareDocumentPosition(document.getElementById('consent') ?? link) &
          Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    );
  expect(comesAfter).toBe(true);
});

test('nothing is judged before the form is sent: no browser bubble, no word on leaving a field (50)', async ({
  page,
}) => {
  await page.goto(`${site.address}/request`);
  const form = page.locator('form#request');
  await expect(form.locator('[required], [pattern], [maxlength], [min], [max]')).toHaveCount(0);
  expect(await form.evaluate((one) => one instanceof HTMLFormElement && one.noValidate)).toBe(true);
  await page.getByLabel('Напишите на электронную почту').check();
  const before = await form.ariaSnapshot();
  await nameField(page).focus();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('Tab');
  await mailField(page).fill('не почта');
  await mailField(page).blur();
  await expect(mailField(page)).toHaveValue('не почта');
  await expect(page.locator('[aria-invalid], [role=alert]')).toHaveCount(0);
  await mailField(page).fill('');
  expect(await form.ariaSnapshot()).toBe(before);
});

test('how many signs are left is spoken after a pause, and only when few are left (55)', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(`${site.address}/request`);
  const said = page.locator('p[role=status].sr-only');
  const story = page.getByLabel('Что случилось');
  await story.fill('я'.repeat(100));
  await page.clock.runFor(1_500);
  await expect(said).toBeEmpty();
  await story.fill('я'.repeat(LONGEST_MESSAGE - 200));
  await page.clock.runFor(900);
  await expect(said).toBeEmpty();
  await page.clock.runFor(200);
  await expect(said).toHaveText('Осталось знаков: 200');
});

test('an answer by e-mail: an address that is none comes back as typed, in every scheme, a real one leads to the receipt (53, 66)', async ({
  page,
  context,
}) => {
  await choose(context, site.address, 'scheme=blue-on-blue&zone=Asia/Vladivostok');
  await page.goto(`${site.address}/request`);
  await nameField(page).fill('Ли');
  await fillStory(page);
  await page.getByLabel('Напишите на электронную почту').check();
  await mailField(page).fill('Анна.Example.RU');
  await readForm(page);
  await send(page).press('Enter');
  await expect(page).toHaveTitle(/^Ошибка: /);
  await expect(mailField(page)).toHaveValue('Анна.Example.RU');
  await expect(mailField(page)).toHaveAccessibleDescription(/Ошибка: /);
  expect(await schemeFaults(page)).toEqual([]);
  await mailField(page).fill('Anna@Example.RU');
  await send(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обращение принято', {
    timeout: 20_000,
  });
  expect(page.url()).not.toMatch(/anna|example/i);

  // Deadline, state and conversation tell both clocks; the receipt stands there again after a reload.
  const told = plain(await page.getByRole('main').innerText());
  expect(told.match(/12:0\d по московскому времени \(19:0\d по вашему времени\)/g)).toHaveLength(3);
  const receipt = await page.getByRole('definition').allInnerTexts();
  await page.reload();
  expect(await page.getByRole('definition').allInnerTexts()).toEqual(receipt);
  expect(await axeFaults(page)).toEqual([]);
  expect(await schemeFaults(page)).toEqual([]);
});

test('a receipt is printed on one sheet, with number, code and deadline, and not what was written (57)', async ({
  page,
}) => {
  test.skip(!canReadPdf, 'poppler-utils are not installed');
  await page.goto(`${site.address}/request`);
  await nameField(page).fill('Маркеров Марк');
  await fillStory(page);
  await page.getByLabel('Прочитаю ответ здесь').check();
  await readForm(page);
  await send(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обращение принято', {
    timeout: 20_000,
  });
  const receipt = await page.getByRole('definition').allInnerTexts();
  const { pages, text } = await printPage(page);
  expect(pages).toBe(1);
  for (const part of [...receipt, '5 декабря 2026 года, 12:0', 'по московскому времени']) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/Маркеров|Не приходит код/);
});
