import { expect, type Page, test } from '@playwright/test';
import { htmlFaults } from '../html/html-faults';
import { hasJava, nuFaults } from '../html/nu-faults';
import { brokenWords } from '../support/broken-words';
import { makeTicket } from '../support/builders';
import { DESK_NOW, signInAs, startDeskSite } from '../support/desk-site';
import { overflowOf } from '../support/overflow';
import { axeFaults } from '../support/run-axe';
import { runScript } from '../support/run-script';
import { choose, schemeFaults } from '../support/scheme-faults';
import { words } from '../support/words';

let site: Awaited<ReturnType<typeof startDeskSite>>;
let late: string;
let near: string;

const hoursAgo = (hours: number) => new Date(DESK_NOW.getTime() - hours * 3_600_000);
const pairs = (number: string) => (number.match(/../g) ?? []).join(' ');

test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startDeskSite(async (db) => {
    near = (await makeTicket(db, hoursAgo(20), { requesterName: 'Иванова Анна Сергеевна' })).number;
    late = (
      await makeTicket(db, hoursAgo(30), {
        requesterName: '<b>Пётр</b>',
        message: '<script>alert(1)</script> & «не работает»',
        answerBy: 'phone',
        phone: '+79990000000',
      })
    ).number;
    await makeTicket(db, hoursAgo(1), { topicId: 'technical', priority: 'high' });
  });
});

test.afterAll(async () => {
  await site.stop();
});

async function openQueue(page: Page, name: string): Promise<void> {
  await page.goto(`${site.address}/desk`);
  await signInAs(page, name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Очередь обращений');
}

test('an operator signs in, takes the most urgent request, answers beside a colleague and settles it, by keyboard', async ({
  page,
  browser,
}) => {
  await page.goto(`${site.address}/desk/tickets/${late}`);
  await expect(page).toHaveTitle(/^Вход для операторов/);
  await signInAs(page, 'анна', 'не тот пароль');
  await expect(page.getByRole('alert')).toContainText('не подходят друг другу');
  await expect(page.getByLabel('Имя оператора')).toHaveValue('анна');
  await page.getByLabel('Имя оператора').fill('');
  await signInAs(page, 'анна');
  // Back where they wanted to go.
  await expect(page.getByRole('heading', { level: 1 })).toContainText(pairs(late));

  await page.getByRole('link', { name: 'Очередь', exact: true }).press('Enter');
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText(`Просрочено на 6\u00a0часов`);
  await expect(rows.first()).toContainText(pairs(late));
  await rows.first().getByRole('link').press('Enter');

  // What a citizen typed is text and nothing else.
  await expect(page.getByText('<script>alert(1)</script> & «не работает»')).toBeVisible();
  await expect(page.getByText('+79990000000')).toHaveCount(0);
  await page.getByRole('button', { name: 'Показать контакт' }).press('Enter');
  await expect(page.getByRole('link', { name: '+79990000000' })).toBeVisible();
  await expect(page.getByText('Анна: контакт показан')).toBeVisible();

  await page.getByLabel('Ответ', { exact: true }).fill('Черновик, который ещё пишут.');
  const other = await (await browser.newContext()).newPage();
  await openQueue(other, 'Борис');
  await other.goto(`${site.address}/desk/tickets/${late}`);
  await other.getByLabel('Ответ', { exact: true }).fill('Ответил Борис.');
  await other.getByRole('button', { name: 'Отправить ответ' }).press('Enter');
  await expect(other.getByRole('status').first()).toHaveText('Ответ отправлен.');

  // The second is told who was first; not a letter is lost, and not a word overwritten.
  await page.getByRole('button', { name: 'Отправить ответ' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText(
    /^Пока вы писали, на обращение уже ответили: Борис, 12:\d\d, сегодня\./,
  );
  await expect(page.getByLabel('Ответ', { exact: true })).toHaveValue(
    'Черновик, который ещё пишут.',
  );
  await expect(page.getByText('Ответил Борис.')).toBeVisible();
  await page.getByLabel('Вопрос решён').press('Space');
  await page.getByRole('button', { name: 'Отправить ответ' }).press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Ответ отправлен.');
  await expect(page).toHaveTitle(/^Ответ отправлен\. Обращение/);
  await expect(page.getByLabel('Ответ', { exact: true })).toHaveValue('');
  await expect(
    page.getByText('Анна: ответ отправлен: было «Ждёт заявителя», стало «Решено»'),
  ).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(words(`Следующее обращение: ${pairs(near)}`));

  await page.goto(`${site.address}/desk`);
  await expect(page).toHaveTitle('Очередь обращений: ждут ответа — Помощь и поддержка');
  await expect(rows).toHaveCount(2);
  await expect(page.getByText(pairs(late))).toHaveCount(0);
});

test('a template greets the citizen, a draft outlives a reload, and the queue follows by itself', async ({
  page,
  browser,
}) => {
  await openQueue(page, 'Анна');
  const link = page.getByRole('rowheader').getByRole('link', { name: pairs(near) });
  await link.focus();

  const other = await (await browser.newContext()).newPage();
  await openQueue(other, 'Борис');
  await other.goto(`${site.address}/desk/tickets/${near}`);
  await other.getByLabel('Ответ', { exact: true }).fill('Уже написано.');
  await other.reload();
  await expect(other.getByLabel('Ответ', { exact: true })).toHaveValue('Уже написано.');
  await other.getByRole('link', { name: 'Забыт пароль' }).press('Enter');
  await expect(other.getByLabel('Ответ', { exact: true })).toHaveValue(
    /^Уже написано\.\n\nАнна Сергеевна, здравствуйте\./,
  );
  await other.getByRole('button', { name: 'Взять себе' }).press('Enter');
  await expect(other.getByText('Борис: обращение взято в работу')).toBeVisible();
  // The template left the keyboard in the field; after an act it is where the act is told.
  await expect(other.locator(':focus')).toHaveText('Обращение теперь ведёте вы.');
  await other.getByRole('button', { name: 'Изменить' }).press('Enter');
  await expect(other.locator(':focus')).toHaveText('Важность и была такой.');

  // The other tab was hidden from nobody: it shows the change without a press, and the keyboard stays on its link.
  await expect(page.getByRole('row').filter({ hasText: pairs(near) })).toContainText('Борис', {
    timeout: 45_000,
  });
  await expect(link).toBeFocused();
});

/** What is wrong with the look of a desk page: wide and narrow, light and dark, with large text in each scheme (62, 64, 66). */
async function looksWrong(page: Page, path: string): Promise<string[]> {
  const address = `${site.address}${path}`;
  const faults: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    faults.push(...(await axeFaults(page)), ...(await overflowOf(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await axeFaults(page, 'colours')));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize({ width: 256, height: 800 });
  faults.push(...(await overflowOf(page)));
  await choose(page.context(), site.address, 'size=200&scheme=black-on-white');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(address);
  faults.push(...(await overflowOf(page)), ...(await brokenWords(page)));
  faults.push(...(await schemeFaults(page)));
  await page.context().clearCookies({ name: 'settings' });
  return faults.map((fault) => `${path}: ${fault}`);
}

test('every desk page is sound: axe in every scheme, no sideways scroll, valid markup', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  const documents: { path: string; html: string }[] = [];
  const check = async (path: string) => {
    faults.push(...(await looksWrong(page, path)));
    const response = await page.request.get(`${site.address}${path}`);
    expect(response.headers()['cache-control']).toBe('no-store');
    const html = await response.text();
    expect(html).toContain('noindex');
    documents.push({ path, html });
    faults.push(...htmlFaults(html).map((fault) => `${path} ${fault}`));
  };
  await check('/desk/sign-in');
  await openQueue(page, 'Борис');
  for (const path of [
    ...['/desk', '/desk?view=done', `/desk/tickets/${late}`, '/desk/tickets/0'],
    ...[`/desk/tickets/${near}?template=forgot-password`, '/desk/figures', '/desk/account'],
  ]) {
    await check(path);
  }
  if (hasJava) faults.push(...(await nuFaults(documents)));
  expect(documents).toHaveLength(8);
  expect(faults.join('\n')).toBe('');
});

test('a supervisor sees how fast people are answered: by topic and day, every request once', async ({
  page,
}) => {
  await openQueue(page, 'Борис');
  await page.getByRole('link', { name: 'Показатели' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Показатели за 14 дней');
  const numbers = async (table: string, row: string) => {
    const cells = page.getByRole('table', { name: table }).getByRole('row', { name: row });
    const texts = await cells.getByRole('cell').allInnerTexts();
    return texts.slice(0, 5).map(Number);
  };
  const all = await numbers('Всё вместе', 'Все темы');
  // Three came, and one was answered after its deadline.
  expect(all).toEqual([3, 0, 1, 0, 2]);
  expect(await numbers('Всё вместе', 'Технические вопросы')).toEqual([1, 0, 0, 0, 1]);
  expect(await numbers('Снизу вверх', '4 декабря')).toEqual([1, 0, 0, 0, 1]);
  expect(await numbers('Снизу вверх', '3 декабря')).toEqual([2, 0, 1, 0, 1]);
  // A drawing says nothing that the table beside it does not.
  await expect(page.locator('main svg')).toHaveCount(2);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});

test('the desk works without scripts', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await openQueue(page, 'Анна');
  await page.goto(`${site.address}/desk/tickets/${near}`);
  await page.getByRole('button', { name: 'Отправить ответ' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Напишите текст.');
  await page.getByLabel('Заметка для операторов').fill('Перезвонить после обеда.');
  await page.getByRole('button', { name: 'Сохранить заметку' }).press('Enter');
  await expect(page.getByText('Перезвонить после обеда.')).toBeVisible();
  await page.goto(`${site.address}/desk/account`);
  await page.getByRole('button', { name: 'Выйти на всех устройствах' }).press('Enter');
  await expect(page).toHaveTitle(/^Вход для операторов/);
  await page.goto(`${site.address}/desk`);
  await expect(page).toHaveTitle(/^Вход для операторов/);
});

test('commands of the terminal reach the running site: an operator is made, and a request is erased', async ({
  page,
}) => {
  await openQueue(page, 'Анна');
  await page.goto(`${site.address}/desk/tickets/${near}`);
  // What the erasure has to take: a name, the request itself, and what was written about it.
  const personal = page.getByText(/Анна Сергеевна|Не приходит письмо|Перезвонить после обеда/);
  expect(await personal.count()).toBeGreaterThanOrEqual(3);
  const variables = { DATA_DIR: site.dataDir, DATABASE_URL: '' };
  const [added, erased, wrong] = await Promise.all([
    runScript('operator', ['add', 'Вера'], variables),
    runScript('db:erase', [pairs(near)], variables),
    runScript('db:erase', ['48 20 71 93 06'], variables),
  ]);
  expect(added).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('can sign in at /desk'),
  });
  expect(erased).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^Erased: /) });
  expect(wrong).toMatchObject({ exitCode: 1, output: expect.stringContaining('mistyped') });
  await page.reload();
  await expect(page.getByText('Данные удалены').first()).toBeVisible();
  await expect(personal).toHaveCount(0);

  await page.context().clearCookies();
  const password = /shown once: (\S+)/.exec(added.output)?.[1] ?? '';
  await page.goto(`${site.address}/desk`);
  await signInAs(page, 'Вера', password);
  await expect(page.getByText('Вы вошли с первым паролем.')).toBeVisible();
});
