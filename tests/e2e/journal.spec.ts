import { expect, type Page, test } from '@playwright/test';
import { getLine, guidance } from '@/content';
import { routes } from '@/lib/routes';
import { siteAt } from '../support/servers';
import { plain, words } from '../support/words';

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).press('Enter');
const calls = (page: Page) =>
  page.getByRole('heading', { name: 'Ваши звонки' }).locator('xpath=..').getByRole('listitem');
const said = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);

test('a call in vain is written down by keyboard, changed and removed; nothing is sent, and the focus is never lost', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-04T12:05:00+03:00');
  await page.goto(routes.couldNotGetThrough());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  // Today and now stand there already; the line and the wait are all that has to be told.
  await expect(field(page, 'День звонка')).toHaveValue('2026-12-04');
  await expect(field(page, 'Время по вашим часам')).toHaveValue('12:05');
  await field(page, 'Куда звонили').selectOption({ index: 1 });
  await field(page, 'Сколько минут ждали').fill('10');
  await field(page, 'Сколько минут ждали').press('Enter');
  await said(page, 'Готово. Записей: 1');
  const { name } = getLine('mobile');
  await expect(calls(page)).toHaveText([
    words(
      `4 декабря 2026 года в 12:05. ${name}, +7 495 123-45-67. Никто не ответил. Ожидание, минут: 10.`,
    ),
  ]);

  // The next one begins with the line of the last.
  await expect(field(page, 'Куда звонили')).toHaveValue(`${name}, +7 495 123-45-67`);
  await field(page, 'Время по вашим часам').fill('14:30');
  await field(page, 'Сколько минут ждали').fill('0');
  await field(page, 'Что случилось').selectOption('Было занято');
  await press(page, 'Сохранить запись');
  await said(page, 'Готово. Записей: 2');

  await press(page, 'Изменить запись 1');
  await expect(field(page, 'День звонка')).toBeFocused();
  await field(page, 'Сколько минут ждали').fill('25');
  await press(page, 'Сохранить запись');
  await expect(calls(page)).toHaveCount(2);
  await expect(calls(page).filter({ hasText: 'минут: 25' })).toHaveCount(1);

  await page.reload();
  await expect(calls(page)).toHaveCount(2);
  await press(page, 'Удалить запись 1');
  await said(page, 'Готово. Записей: 1');
  await expect(page.getByRole('button', { name: 'Изменить запись 1' })).toBeFocused();

  page.once('dialog', (dialog) => dialog.accept());
  await press(page, 'Удалить все записи');
  await expect(calls(page)).toHaveCount(0);
  await expect(field(page, 'День звонка')).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(
    asked.filter(
      (url) => !url.includes(routes.couldNotGetThrough()) && !/enhance|api.status/.test(url),
    ),
  ).toEqual([]);
});

test('a slip is told at its field in words of what to do, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto(routes.couldNotGetThrough());
  await field(page, 'Сколько минут ждали').fill('долго');
  await press(page, 'Сохранить запись');
  const minutes = field(page, 'Сколько минут ждали');
  await expect(minutes).toBeFocused();
  await expect(minutes).toHaveValue('долго');
  await expect(minutes).toHaveAttribute('aria-invalid', 'true');
  await expect(minutes).toHaveAccessibleDescription(/Напишите минуты цифрами/);
  await minutes.fill('7');
  await press(page, 'Сохранить запись');
  await expect(calls(page)).toHaveCount(1);
  await expect(minutes).toHaveAccessibleDescription('');
});

test('the text for a request tells the calls in order and is copied whole', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const call = {
      line: 'Единый номер',
      date: '2026-12-04',
      time: '09:00',
      minutes: '3',
      outcome: 'Было занято',
    };
    localStorage.setItem(
      'journal',
      JSON.stringify([call, { ...call, time: '18:00' }, 'a stranger’s entry', null]),
    );
  });
  await page.goto(routes.couldNotGetThrough());
  await press(page, 'Скопировать текст');
  await said(page, 'Текст скопирован');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(plain(text)).toBe(
    'Не получается дозвониться. Мои звонки: ' +
      '4 декабря 2026 года в 09:00. Единый номер. Было занято. Ожидание, минут: 3. ' +
      '4 декабря 2026 года в 18:00. Единый номер. Было занято. Ожидание, минут: 3. ' +
      'Время указано по моим часам. Разница с Москвой, часов: 0. Прошу ответить письменно. Мой вопрос:',
  );
  await expect(field(page, 'Текст для обращения')).toHaveValue(text);
  await press(page, 'Перенести в обращение');
  await page.waitForURL(`**${routes.request()}`);
  await expect(
    page.getByRole('textbox').filter({ hasText: 'Не получается дозвониться' }),
  ).toHaveCount(1);
});

test('facts.md §9: the five steps and the next good moment stand there without scripts', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: siteAt('closed') });
  await page.goto(routes.couldNotGetThrough());
  const steps = page
    .getByRole('main')
    .getByRole('list')
    .filter({ hasText: 'Сверьте номер' })
    .getByRole('listitem');
  await expect(steps).toContainText(guidance.couldNotGetThrough.map(({ title }) => words(title)));
  await expect(page.getByRole('heading', { name: words('Завтра с 12:00 до 15:00') })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Записи о звонках' })).toBeHidden();
  await page.close();
});

test('the page is found where somebody could not get through: beside the steps and where a line is closed', async ({
  page,
}) => {
  for (const path of [routes.howToReachUs(), `${siteAt('closed')}${routes.topic('documents')}`]) {
    await page.goto(path);
    await expect(
      page.getByRole('main').locator(`a[href="${routes.couldNotGetThrough()}"]`).first(),
    ).toBeVisible();
  }
});
