import { expect, test } from 'vitest';
import { statusSentence, statusText, statusWord } from '@/lib/hours/status-text';
import { closed, moscow, openOn, plain, preview, service, weekly } from './schedules';

// 2026-12-04 is a Friday.
const usual = preview({ hours: { kind: 'service' }, service: service() });
const always = preview({ hours: { kind: 'always' }, service: service() });

test('an open line says until when (35)', () => {
  expect(usual.text('2026-12-04T12:00')).toBe('Открыто до 20:00');
});

test('an open line that closes another day names the day (35)', () => {
  const nights = preview({ hours: weekly('22:00-06:00') });
  expect(nights.text('2026-12-04T23:00')).toBe('Открыто до 06:00 завтра');
  const weekdays = preview({ hours: weekly('00:00-24:00', { sunday: '' }) });
  expect(weekdays.text('2026-11-30T12:00')).toBe('Открыто до 24:00 в субботу');
  expect(weekdays.text('2026-12-04T12:00')).toBe('Открыто до 24:00 завтра');
  expect(weekdays.text('2026-12-05T12:00')).toBe('Открыто до 24:00');
});

test('a round-the-clock line before a closure is open until then, near or far (35)', () => {
  const before = (date: string) =>
    preview({ hours: { kind: 'always' }, exceptions: [closed(date)] }).text('2026-12-04T12:00');
  expect(before('2026-12-05')).toBe('Открыто до 24:00');
  expect(before('2026-12-25')).toBe('Открыто до 24:00 24 декабря');
  expect(before('2027-01-01')).toBe('Открыто до 24:00 31 декабря');
  expect(before('2028-01-11')).toBe('Открыто до 24:00 10 января 2028 года');
});

test('round the clock is said without an end (35)', () => {
  expect(always.text('2026-12-04T03:00', 'Asia/Vladivostok')).toBe('Круглосуточно');
});

test('a change that comes soon is told in minutes, with the time (36)', () => {
  expect(usual.text('2026-12-04T19:45')).toBe('Открыто. Закроется через 15 минут, в 20:00');
  expect(usual.text('2026-12-04T07:50')).toBe('Закрыто. Откроется через 10 минут, в 08:00');
});

test('a close at midnight is at 24:00, an opening at midnight at 00:00 (35, 36)', () => {
  const line = preview({ hours: weekly('12:00-24:00', { sunday: '00:00-12:00', saturday: '' }) });
  expect(line.text('2026-12-04T23:50')).toBe('Открыто. Закроется через 10 минут, в 24:00');
  expect(line.text('2026-12-05T23:50')).toBe('Закрыто. Откроется через 10 минут, в 00:00');
  expect(line.text('2026-12-05T12:00')).toBe('Закрыто. Откроется завтра в 00:00');
});

test('a closed line says when it opens, by days of Moscow (37)', () => {
  expect(usual.text('2026-12-04T06:00')).toBe('Закрыто. Откроется сегодня в 08:00');
  expect(usual.text('2026-12-04T20:00')).toBe('Закрыто. Откроется завтра в 09:00');
  expect(usual.text('2026-12-05T00:00')).toBe('Закрыто. Откроется сегодня в 09:00');
});

test('two to six days ahead the weekday is named, «во» before вторник alone (37, 38)', () => {
  const opensOn = (date: string) =>
    preview({ hours: weekly(''), exceptions: [openOn(date, '08:00-20:00')] });
  const from = (date: string, now: string) => opensOn(date).text(`${now}T12:00`);
  expect(from('2026-12-07', '2026-12-05')).toBe('Закрыто. Откроется в понедельник в 08:00');
  expect(from('2026-12-08', '2026-12-05')).toBe('Закрыто. Откроется во вторник в 08:00');
  expect(from('2026-12-09', '2026-12-05')).toBe('Закрыто. Откроется в среду в 08:00');
  expect(from('2026-12-10', '2026-12-05')).toBe('Закрыто. Откроется в четверг в 08:00');
  expect(from('2026-12-11', '2026-12-05')).toBe('Закрыто. Откроется в пятницу в 08:00');
  expect(from('2026-12-12', '2026-12-06')).toBe('Закрыто. Откроется в субботу в 08:00');
  expect(from('2026-12-13', '2026-12-07')).toBe('Закрыто. Откроется в воскресенье в 08:00');
});

test('from seven days on the date is named, with the year when it is another (37, 40)', () => {
  const opensOn = (date: string) =>
    preview({ hours: weekly(''), exceptions: [openOn(date, '08:00-20:00')] });
  expect(opensOn('2026-12-12').text('2026-12-05T12:00')).toBe(
    'Закрыто. Откроется 12 декабря в 08:00',
  );
  expect(opensOn('2027-01-11').text('2027-01-01T12:00')).toBe(
    'Закрыто. Откроется 11 января в 08:00',
  );
  expect(opensOn('2028-01-10').text('2026-12-05T12:00')).toBe(
    'Закрыто. Откроется 10 января 2028 года в 08:00',
  );
  expect(opensOn('2027-01-02').text('2026-12-29T12:00')).toBe(
    'Закрыто. Откроется в субботу в 08:00',
  );
});

test('minutes take the right form (39)', () => {
  const at = (time: string) => usual.text(`2026-12-04T${time}`);
  expect(at('19:59')).toContain('через 1 минуту,');
  expect(at('19:58')).toContain('через 2 минуты,');
  expect(at('19:55')).toContain('через 5 минут,');
  expect(at('19:49')).toContain('через 11 минут,');
  expect(at('19:39')).toContain('через 21 минуту,');
  expect(at('19:38')).toContain('через 22 минуты,');
});

test('a dated closure gives its reason (41)', () => {
  const exceptions = [closed('2027-01-01', '2027-01-10', 'Новогодние каникулы')];
  const line = preview({ hours: { kind: 'service' }, exceptions, service: service() });
  expect(line.text('2027-01-02T12:00')).toBe(
    'Закрыто: Новогодние каникулы. Откроется 11 января в 08:00',
  );
  const night = preview({ hours: { kind: 'always' }, exceptions });
  expect(night.text('2027-01-10T23:50')).toBe(
    'Закрыто: Новогодние каникулы. Откроется через 10 минут, в 00:00',
  );
});

test('a reason that brings its own full stop gets no second one (41)', () => {
  const exceptions = [closed('2026-12-24', '2026-12-24', 'Учёба.')];
  const line = preview({ hours: weekly('08:00-20:00'), exceptions });
  expect(line.text('2026-12-24T12:00')).toBe('Закрыто: Учёба. Откроется завтра в 08:00');
});

test('without a known opening nothing is promised (42)', () => {
  expect(preview({ hours: weekly('') }).text('2026-12-04T12:00')).toBe('Закрыто');
  const gone = preview({ hours: weekly(''), exceptions: [closed('2026-12-04')] });
  expect(gone.text('2026-12-04T12:00', 'Asia/Kolkata')).toBe('Закрыто: Праздник');
});

test('numbers never part from their nouns, nor times from their prepositions (43)', () => {
  const now = moscow('2026-12-04T19:45');
  expect(statusText(usual.status('2026-12-04T19:45'), now, 'Asia/Kolkata')).toBe(
    'Открыто. Закроется через 15\u00a0минут, в\u00a020:00 (в\u00a022:30 по вашему времени)',
  );
  expect(statusText(usual.status('2026-12-04T12:00'), now)).toBe('Открыто до\u00a020:00');
  const far = preview({ hours: weekly(''), exceptions: [openOn('2028-01-10', '08:00-20:00')] });
  expect(statusText(far.status('2026-12-04T12:00'), now)).toBe(
    'Закрыто. Откроется 10\u00a0января 2028\u00a0года в\u00a008:00',
  );
});

test("each clock counts its own days: Moscow's tomorrow is today in Vladivostok (46)", () => {
  const zone = 'Asia/Vladivostok';
  const weekday = preview({ hours: weekly('08:00-20:00') });
  expect(weekday.text('2026-12-03T21:00', zone)).toBe(
    'Закрыто. Откроется завтра в 08:00 (в 15:00 сегодня по вашему времени)',
  );
  expect(weekday.text('2026-12-03T16:00', zone)).toBe(
    'Открыто до 20:00 (в 03:00 завтра по вашему времени)',
  );
  expect(weekday.text('2026-12-03T19:45', zone)).toBe(
    'Открыто. Закроется через 15 минут, в 20:00 (в 03:00 по вашему времени)',
  );
  expect(weekday.text('2026-12-03T05:00', zone)).toBe(
    'Закрыто. Откроется сегодня в 08:00 (в 15:00 сегодня по вашему времени)',
  );
});

test("the visitor's midnight is 00:00 of the day that begins (46)", () => {
  const line = preview({ hours: weekly('08:00-17:00') });
  expect(line.text('2026-12-03T12:00', 'Asia/Vladivostok')).toBe(
    'Открыто до 17:00 (в 00:00 завтра по вашему времени)',
  );
});

test("the visitor's dates and weekdays are in words too (46)", () => {
  const opens = preview({ hours: weekly(''), exceptions: [openOn('2027-01-11', '20:00-21:00')] });
  expect(opens.text('2027-01-08T12:00', 'Asia/Vladivostok')).toBe(
    'Закрыто. Откроется в понедельник в 20:00 (в 03:00 во вторник по вашему времени)',
  );
  expect(opens.text('2026-12-21T12:00', 'Asia/Vladivostok')).toBe(
    'Закрыто. Откроется 11 января 2027 года в 20:00 (в 03:00 12 января 2027 года по вашему времени)',
  );
});

test('a zone that shows what Moscow shows adds nothing (47)', () => {
  for (const zone of ['Europe/Volgograd', 'Europe/Minsk', 'Europe/Istanbul', 'Europe/Moscow']) {
    expect(usual.text('2026-12-04T12:00', zone)).toBe('Открыто до 20:00');
  }
});

test('the offset at the target counts: Cairo shows what Moscow shows in summer only (46, 47)', () => {
  const line = preview({ hours: weekly('08:00-20:00') });
  expect(line.text('2026-07-01T12:00', 'Africa/Cairo')).toBe('Открыто до 20:00');
  expect(line.text('2026-12-01T12:00', 'Africa/Cairo')).toBe(
    'Открыто до 20:00 (в 19:00 по вашему времени)',
  );
  // Egypt's summer time ends in the night to 2026-10-30, before the opening that is spoken of.
  expect(line.text('2026-10-29T21:00', 'Africa/Cairo')).toBe(
    'Закрыто. Откроется завтра в 08:00 (в 07:00 завтра по вашему времени)',
  );
});

test("the visitor's summer time and half hours count (48)", () => {
  expect(usual.text('2026-12-04T12:00', 'America/New_York')).toBe(
    'Открыто до 20:00 (в 12:00 по вашему времени)',
  );
  expect(usual.text('2026-07-03T12:00', 'America/New_York')).toBe(
    'Открыто до 20:00 (в 13:00 по вашему времени)',
  );
  expect(usual.text('2026-12-04T12:00', 'Asia/Kolkata')).toBe(
    'Открыто до 20:00 (в 22:30 по вашему времени)',
  );
});

test('an unknown zone is passed over (49)', () => {
  for (const zone of ['Mars/Olympus', '', 'undefined', '+05:00', 'Z', 'Asia/Vladivostok; DROP']) {
    expect(usual.text('2026-12-04T12:00', zone)).toBe('Открыто до 20:00');
  }
});

test("the page's sentence names Moscow's clock before the visitor's and ends with a full stop (44)", () => {
  const sentence = (wallTime: string, zone?: string) =>
    plain(statusSentence(usual.status(wallTime), moscow(wallTime), zone));
  expect(sentence('2026-12-04T21:00', 'Asia/Vladivostok')).toBe(
    'Закрыто. Откроется завтра в 09:00 по московскому времени (в 16:00 сегодня по вашему времени).',
  );
  expect(sentence('2026-12-04T19:45')).toBe(
    'Открыто. Закроется через 15 минут, в 20:00 по московскому времени.',
  );
  expect(sentence('2026-12-04T12:00')).toBe('Открыто до 20:00 по московскому времени.');
  expect(statusSentence(always.status('2026-12-04T12:00'), 0)).toBe('Круглосуточно.');
  const never = preview({
    hours: weekly(''),
    exceptions: [closed('2026-12-04', '2026-12-04', 'Всё.')],
  });
  expect(statusSentence(never.status('2026-12-04T12:00'), 0)).toBe('Закрыто: Всё.');
});

test('a chip has a word for every state (54)', () => {
  const word = (wallTime: string) => statusWord(usual.status(wallTime));
  expect(word('2026-12-04T12:00')).toBe('Открыто');
  expect(word('2026-12-04T19:45')).toBe('Скоро закроется');
  expect(word('2026-12-04T21:00')).toBe('Закрыто');
  expect(word('2026-12-04T07:45')).toBe('Скоро откроется');
  expect(statusWord(always.status('2026-12-04T12:00'))).toBe('Круглосуточно');
});
