import { expect, type Page, test } from '@playwright/test';
import { checklist, getPreparation, hotlines, topics } from '@/content';
import { routes } from '@/lib/routes';
import { countSheets } from '../support/count-sheets';
import { plain, words } from '../support/words';

const boxes = (page: Page) => page.getByRole('main').getByRole('checkbox');
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true }).first();

test('83: a tick stays on the device, is found again on other pages, and asks the server for nothing', async ({
  page,
}) => {
  await page.goto(routes.beforeYouCall());
  await page.getByRole('button', { name: 'Напечатать' }).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const clear = page.getByRole('button', { name: 'Снять все отметки' });
  await expect(clear).toBeHidden();
  await box(page, 'СНИЛС или ИНН').press('Space');
  await box(page, 'Паспортные данные').check();
  await expect(clear).toBeVisible();
  // An open page asks now and then which lines are open, ticks or not.
  expect(asked.filter((url) => !url.endsWith(routes.apiStatus()))).toEqual([]);
  await page.goto(routes.topic('documents', 'mobile'));
  await expect(box(page, 'СНИЛС или ИНН')).toBeChecked();
  await expect(box(page, 'Паспортные данные')).toBeChecked();
  await expect(box(page, 'Фамилия, имя и отчество')).not.toBeChecked();
  await page.goto(routes.beforeYouCall('technical'));
  await box(page, 'СНИЛС или ИНН').uncheck();
  await page.reload();
  await expect(box(page, 'СНИЛС или ИНН')).not.toBeChecked();
  await clear.press('Enter');
  await expect(boxes(page).first()).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Отметки сняты' })).toHaveCount(1);
  await expect(clear).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('83: where the device keeps nothing, a box can be ticked all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('storage is full');
    };
  });
  await page.goto(routes.beforeYouCall());
  await page.getByRole('button', { name: 'Напечатать' }).waitFor();
  await box(page, 'СНИЛС или ИНН').check();
  await expect(box(page, 'СНИЛС или ИНН')).toBeChecked();
});

test('83: each topic says first what its call needs, then what its lines ask for beyond, and what nobody may hear', async ({
  page,
}) => {
  for (const { id, lineIds } of topics) {
    await page.goto(routes.beforeYouCall(id));
    const { firstIds, extras } = getPreparation(id);
    const others = checklist.items
      .map((item) => item.id)
      .filter((item) => !firstIds.includes(item));
    const asks = hotlines
      .filter((line) => lineIds.includes(line.id))
      .flatMap((line) => line.prepare.map((_, place) => `${line.id}-${place + 1}`));
    const shown = await boxes(page).evaluateAll((all) =>
      all.map((element) => element.getAttribute('data-tick')),
    );
    expect(shown).toEqual([...firstIds, ...extras.map((extra) => extra.id), ...others, ...asks]);
    await expect(
      page.getByRole('main').getByText(words('Никому не называйте пароль')),
    ).toBeVisible();
  }
});

test('83: the list prints on one sheet with room to write, in usual letters and in large ones', async ({
  page,
}) => {
  for (const { id } of topics) {
    for (const letters of ['', '#krupno']) {
      await page.goto(routes.beforeYouCall(id) + letters);
      await page.emulateMedia({ media: 'print' });
      expect(await countSheets(page), id + letters).toBe(1);
      const text = plain(await page.locator('body').innerText());
      for (const word of ['СНИЛС или ИНН', 'Паспортные данные', 'Никому не называйте пароль']) {
        expect(text).toContain(word);
      }
      expect(text).not.toMatch(/Открыто|Закрыто/);
    }
  }
  const sizeOf = () =>
    boxes(page)
      .first()
      .locator('xpath=following-sibling::label')
      .evaluate((label) => Number.parseFloat(getComputedStyle(label).fontSize));
  expect(await sizeOf()).toBeGreaterThanOrEqual(24);
  const room = await boxes(page)
    .first()
    .locator('xpath=..')
    .evaluate((item) => getComputedStyle(item, '::after').borderBottomWidth);
  expect(room).not.toBe('0px');
});
