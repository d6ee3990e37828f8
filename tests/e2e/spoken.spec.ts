import { expect, test } from '@playwright/test';
import { readAloud } from '../support/screen-reader';
import { siteAt } from '../support/servers';
import { expectNoFaults, sitemapPaths } from '../support/sitemap';

/** What a listener must hear on a page of a topic, in this order (accessibility.md S3). */
const SPOKEN = [
  /^heading, Получение документов, level 1$/,
  /^heading, Единый номер по России, level 2$/,
  /^Закрыто\. Откроется завтра в 09:00 по московскому времени\.?$/,
  /^link, 8 800 555-35-35/,
  /^Звонок .*бесплатный/,
  /^table, Часы работы по московскому времени/,
  /^rowheader, С понедельника по пятницу/,
  /^cell, с 08:00 до 20:00/,
];

/** A dash between times is silent, these short forms are misread, and a lone sign is a stop for nothing. */
const UNCLEAR = /\d\d:\d\d\s*[–—-]\s*\d\d:\d\d|Пн|24\/7|FAQ|^[^\p{L}\p{N}]*$/u;

/** The full stop after a link that closes a sentence cannot be inside the link. */
function endsSentence(phrase: string, before = ''): boolean {
  return /^[.?!»]+$/.test(phrase) && before.startsWith('end of link');
}

/** The place of each expected phrase after the one before it; -1 for a phrase that never comes. */
function placesInOrder(phrases: string[], expected: RegExp[]): number[] {
  let from = 0;
  return expected.map((pattern) => {
    const place = phrases.findIndex((phrase, index) => index >= from && pattern.test(phrase));
    from = place === -1 ? from : place + 1;
    return place;
  });
}

test('S3: read aloud, a topic says line, state, number, cost and hours in that order', async ({
  page,
}) => {
  await page.goto(`${siteAt('closed')}/topics/documents`);
  const phrases = await readAloud(page);
  const missing = SPOKEN.filter((_, index) => placesInOrder(phrases, SPOKEN)[index] === -1);
  expect(missing.map(String), phrases.join('\n')).toEqual([]);
});

test('every page of a topic or a line says its state, and nothing that speech garbles', async ({
  page,
}) => {
  const paths = (await sitemapPaths()).filter((path) => /^\/(topics|lines)\/[^/]+$/.test(path));
  expect(paths.length).toBeGreaterThan(10);
  await expectNoFaults(async (path) => {
    await page.goto(path);
    const phrases = await readAloud(page);
    const states = phrases.filter((phrase) => /^(Открыто|Закрыто|Круглосуточно)/.test(phrase));
    const unclear = phrases.filter(
      (phrase, place) => UNCLEAR.test(phrase) && !endsSentence(phrase, phrases[place - 1]),
    );
    return [
      ...(states.length > 0 ? [] : ['no state is said']),
      ...unclear.map((said) => `«${said}»`),
    ];
  }, paths);
});
