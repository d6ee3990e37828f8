import { expect, type Page, test } from '@playwright/test';
import { CHOICES, type ChoiceName } from '@/lib/settings';
import { brokenWords } from '../support/broken-words';
import { keyboardOf } from '../support/keyboard';
import { overflowOf } from '../support/overflow';
import { axeFaults } from '../support/run-axe';
import { choose } from '../support/scheme-faults';
import { siteAt } from '../support/servers';
import { expectNoFaults, WRONG_ADDRESS } from '../support/sitemap';

/** A page of each kind. */
const KINDS = [
  '/',
  '/topics/documents',
  '/lines',
  '/lines/mobile',
  '/hours',
  '/faq/forgot-password',
  '/search?q=parol',
  '/settings',
  WRONG_ADDRESS,
];
const WIDEST = 'size=200&letters=widest&lines=widest';

/** What a choice changes of a page, in the browser's own words. */
function lookOf(page: Page): Promise<Record<ChoiceName, string>> {
  return page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const body = getComputedStyle(document.body);
    const adornment = document.querySelector('footer .status svg');
    return {
      size: root.fontSize,
      scheme: `${body.color} on ${body.backgroundColor}`,
      images: adornment === null ? '' : getComputedStyle(adornment).display,
      letters: body.letterSpacing,
      lines: body.lineHeight,
      face: body.fontFamily,
      theme: root.colorScheme,
    };
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each choice changes the look of the page, and «Обычная версия» takes all back (71)', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto('/settings');
    const usual = await lookOf(page);
    for (const name of Object.keys(CHOICES).filter(isChoice)) {
      // The theme shows only in the usual colours.
      await page.locator('form.view-form').getByRole('button', { name: 'Обычная версия' }).click();
      const looks = [usual[name]];
      for (const value of CHOICES[name].slice(1)) {
        await page.locator(`input[name=${name}][value='${value}']`).check();
        await page.getByRole('button', { name: 'Применить' }).click();
        looks.push((await lookOf(page))[name]);
      }
      const seen = name === 'theme' ? looks.slice(1) : looks;
      expect(new Set(seen).size, `${name}: ${looks.join(' | ')}`).toBe(seen.length);
    }
    await page.locator('input[name=theme][value=system]').check();
    await page.getByRole('button', { name: 'Применить' }).click();
    await page.locator('form.view-form').getByRole('button', { name: 'Обычная версия' }).click();
    expect(await lookOf(page)).toEqual(usual);
  });

  test('K6: twelve presses to large text in dark blue on light blue and back to the page', async ({
    page,
  }) => {
    await page.goto('/lines/mobile');
    const keyboard = keyboardOf(page);
    const link = page.getByRole('link', { name: 'Версия для слабовидящих', exact: true });
    await keyboard.tabTo(link);
    expect(keyboard.presses(), 'from the top to the link (70)').toBeLessThanOrEqual(3);
    await keyboard.follow();
    for (const key of ['Tab', 'ArrowDown', 'ArrowDown', 'Tab']) await keyboard.press(key);
    for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowDown');
    await keyboard.follow();
    expect(keyboard.presses()).toBeLessThanOrEqual(12);
    await expect(page).toHaveURL('/lines/mobile');
    expect(await lookOf(page)).toMatchObject({
      size: '32px',
      scheme: 'rgb(4, 38, 74) on rgb(185, 222, 255)',
    });

    const row = page.getByRole('region', { name: 'Версия для слабовидящих' });
    await row.getByRole('button', { name: 'Мельче' }).click();
    expect(await lookOf(page)).toMatchObject({ size: '24px' });
    await row.getByRole('button', { name: 'белым по чёрному' }).click();
    expect(await lookOf(page)).toMatchObject({ scheme: 'rgb(255, 255, 255) on rgb(0, 0, 0)' });
    await expect(page).toHaveURL('/lines/mobile#quick');
    await row.getByRole('button', { name: 'Обычная версия' }).click();
    await expect(row).toHaveCount(0);
    expect(await lookOf(page)).toMatchObject({ size: '16px' });
  });

  test('a time zone is chosen on the way from the hours, and told beside every time (hours.md 46–49)', async ({
    page,
  }) => {
    await page.goto('/hours');
    await page.getByRole('link', { name: 'Показывать время и по вашим часам' }).click();
    await page.getByLabel('Где вы сейчас').selectOption('Asia/Vladivostok');
    await page.getByRole('button', { name: 'Показывать время' }).click();
    await expect(page).toHaveURL('/hours');
    const main = page.getByRole('main');
    await expect(
      main.getByText('с 15:00 до 03:00 следующего дня по вашему времени').first(),
    ).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText(
      'Открыто до 20:00 по московскому времени (в 03:00 завтра по вашему времени).',
    );
  });
});

test('the first paint is in the colours chosen, for it is the server that applies them (72)', async ({
  page,
  context,
}) => {
  await choose(context, siteAt('open'), 'scheme=green-on-brown');
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  expect(await lookOf(page)).toMatchObject({ scheme: 'rgb(180, 236, 92) on rgb(46, 29, 16)' });
});

test('no setting takes away a word (73)', async ({ page, context }) => {
  const read = async (path: string) => {
    await page.goto(path);
    return page.locator('main').ariaSnapshot();
  };
  for (const path of ['/', '/lines/mobile']) {
    await context.clearCookies();
    const usual = await read(path);
    expect(usual.length).toBeGreaterThan(500);
    for (const settings of [
      `${WIDEST}&scheme=white-on-black&images=no&face=serif`,
      'size=150&scheme=brown-on-beige&letters=wide&lines=wide',
      'theme=dark',
    ]) {
      await choose(context, siteAt('open'), settings);
      expect(await read(path), `${path} with ${settings}`).toBe(usual);
    }
  }
});

test('Z1: at 320 px with the largest text, the widest spacing and the dark theme nothing scrolls sideways and no word is broken (64)', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await choose(context, siteAt('open'), `${WIDEST}&theme=dark`);
  await expectNoFaults(async (path) => {
    await page.goto(path);
    return [...(await overflowOf(page)), ...(await brokenWords(page))];
  });
});

test('the largest text fits the screens between, in two colours', async ({ page, context }) => {
  await choose(context, siteAt('open'), 'size=200&scheme=black-on-white');
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoFaults(async (path) => {
      await page.goto(path);
      return overflowOf(page);
    }, KINDS);
  }
});

test('axe finds nothing where all is chosen at once', async ({ page, context }) => {
  await choose(context, siteAt('open'), `${WIDEST}&scheme=blue-on-blue&images=no&face=serif`);
  await expectNoFaults(async (path) => {
    await page.goto(path);
    return axeFaults(page);
  }, KINDS);
});

for (const { device, cities, told } of [
  { device: 'Asia/Vladivostok', cities: 'Владивосток, Хабаровск', told: 'в 03:00 завтра' },
  // No entry of its own: offered by the cities whose clocks go alike.
  { device: 'Asia/Novosibirsk', cities: 'Красноярск, Новосибирск', told: 'в 00:00 завтра' },
]) {
  test.describe(`on a device in ${device}`, () => {
    test.use({ timezoneId: device });

    test('its zone is offered, and kept only after the press (hours.md 50)', async ({
      page,
      context,
    }) => {
      await page.goto('/settings?from=/lines/mobile#zone');
      const offer = page.getByRole('button', { name: 'Показывать время этого устройства' });
      await expect(offer).toHaveAccessibleDescription(new RegExp(`: ${cities}`));
      expect(await axeFaults(page)).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await offer.press('Enter');
      await expect(page).toHaveURL('/lines/mobile');
      await expect(page.getByRole('contentinfo')).toContainText(`${told} по вашему времени`);
      await page.goto('/settings');
      await expect(offer).toHaveCount(0);
    });
  });
}

for (const device of ['Europe/Moscow', 'Europe/Volgograd', 'Pacific/Auckland']) {
  test.describe(`on a device in ${device}`, () => {
    test.use({ timezoneId: device });

    test('nothing is offered, for it would change nothing or cannot be chosen', async ({
      page,
    }) => {
      const ran = page.waitForResponse(/\/enhance\/zone\.js/);
      await page.goto('/settings');
      await (await ran).finished();
      await expect(page.getByLabel('Где вы сейчас')).toBeVisible();
      await page.waitForLoadState('load');
      await expect(page.locator('#own-zone')).toHaveCount(0);
    });
  });
}

test('the theme of the system holds until another is chosen, and so does its wish for contrast (69)', async ({
  page,
  context,
}) => {
  const ground = async () => (await lookOf(page)).scheme.split(' on ')[1];
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await page.goto('/');
  expect(await ground()).toBe('rgb(16, 24, 27)');
  const soft = page.locator('.lead').first();
  expect(await soft.evaluate((lead) => getComputedStyle(lead).color)).toBe('rgb(238, 243, 241)');
  await choose(context, siteAt('open'), 'theme=light');
  await page.reload();
  expect(await ground()).toBe('rgb(251, 250, 246)');
  await page.emulateMedia({ colorScheme: 'light', contrast: null });
  await choose(context, siteAt('open'), 'theme=dark');
  await page.reload();
  expect(await ground()).toBe('rgb(16, 24, 27)');
});

function isChoice(name: string): name is ChoiceName {
  return name in CHOICES;
}
