import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NumbersSheet } from '@/components/site/numbers-sheet';
import { WallCard } from '@/components/site/wall-card';
import { getLine, hotlines } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { plain } from '../../support/words';

const FRIDAY_MS = Date.parse('2026-12-04T12:00:00+03:00');

const textOf = (markup: string) => plain(markup.replaceAll(/<[^>]*>/g, ' '));
const sheet = textOf(renderToStaticMarkup(<NumbersSheet now={FRIDAY_MS} />));

test('the sheet holds every number once, with its name and cost', () => {
  for (const { name, phone, displayForm, costNote } of hotlines) {
    const entry = `${name} ${displayPhone(phone, displayForm)} ${costNote}.`;
    expect(sheet.split(plain(entry)), entry).toHaveLength(2);
  }
});

test('lines stand under the hours that they keep, and hours that many keep are told once', () => {
  const week = 'С понедельника по пятницу с 08:00 до 20:00, в субботу с 09:00 до 18:00';
  expect(sheet.split(week)).toHaveLength(2);
  const [, working = '', around = ''] = /(С понедельника.*)(Круглосуточно.*)/.exec(sheet) ?? [];
  expect(around).toContain(getLine('abroad-main').name);
  expect(working).toContain(getLine('access-hearing').name);
});

test('paper tells no state, whatever the hour', () => {
  for (const hour of [0, 6, 12, 18]) {
    const now = FRIDAY_MS + hour * 3_600_000;
    const texts = [
      <NumbersSheet key="sheet" now={now} />,
      <WallCard key="card" line={getLine('mobile')} now={now} />,
    ].map((element) => textOf(renderToStaticMarkup(element)));
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(100);
      expect(text).not.toMatch(/открыт|закрыт|сейчас|сегодня|завтра/i);
    }
  }
});

test('a wall card tells number, hours, cost, what to have ready and the day of the check', () => {
  const card = textOf(renderToStaticMarkup(<WallCard line={getLine('mobile')} now={FRIDAY_MS} />));
  for (const words of [
    '+7 495 123-45-67',
    'Звонок платный, по тарифу вашего оператора связи.',
    'С понедельника по пятницу с 09:00 до 19:00',
    'Паспортные данные',
    'Проверено 22 ноября 2026 года.',
  ]) {
    expect(card).toContain(words);
  }
});
