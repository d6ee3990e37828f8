import { expect, test } from 'vitest';
import { InvalidCivilDateError } from '@/lib/hours/errors';
import {
  dateInWords,
  instantInWords,
  moscowDateInWords,
  moscowTimeInWords,
} from '@/lib/text/dates';
import { plain } from '../../../support/words';

test('a date is written in words, its day held to the month (hours 40, 43)', () => {
  expect(dateInWords('2026-11-22')).toBe('22\u00a0ноября 2026\u00a0года');
  const months = Array.from(
    { length: 12 },
    (_, index) =>
      dateInWords(`2026-${String(index + 1).padStart(2, '0')}-01`).split(/[\u00a0 ]/)[1],
  );
  expect(months.join(' ')).toBe(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  );
});

test('a date that does not exist is refused', () => {
  expect(() => dateInWords('2026-02-30')).toThrow(InvalidCivilDateError);
});

test("an instant is dated by Moscow's calendar", () => {
  expect(moscowDateInWords(Date.UTC(2026, 11, 31, 20, 59))).toBe('31\u00a0декабря 2026\u00a0года');
  expect(moscowDateInWords(Date.UTC(2026, 11, 31, 21, 0))).toBe('1\u00a0января 2027\u00a0года');
});

test('a printed page says when it was true (hours 56)', () => {
  expect(moscowTimeInWords(Date.UTC(2026, 11, 4, 9, 5, 59))).toBe(
    '12:05 по московскому времени, 4\u00a0декабря 2026\u00a0года',
  );
});

test("a promised instant is told by Moscow's clock and by the visitor's, each with its date (hours 46–49)", () => {
  const inWords = (zone?: string, at = '2026-12-05T20:30+03:00') =>
    plain(instantInWords(Date.parse(at), zone));
  const moscow = '5 декабря 2026 года, 20:30 по московскому времени';
  expect(inWords()).toBe(moscow);
  expect(inWords('Asia/Kolkata')).toBe(`${moscow} (23:00 по вашему времени)`);
  expect(inWords('Asia/Vladivostok')).toBe(
    `${moscow} (6 декабря 2026 года, 03:30 по вашему времени)`,
  );
  expect(inWords('America/New_York')).toBe(`${moscow} (12:30 по вашему времени)`);
  expect(inWords('America/New_York', '2026-07-05T20:30+03:00')).toContain('(13:30 по вашему');
  for (const same of ['Europe/Minsk', 'Europe/Volgograd', 'Mars/Olympus']) {
    expect(inWords(same)).toBe(moscow);
  }
});
