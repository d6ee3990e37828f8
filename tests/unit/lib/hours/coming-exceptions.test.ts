import { expect, test } from 'vitest';
import { getLine } from '@/content';
import { parseCivilDate } from '@/lib/hours/civil-time';
import { listComingExceptions, ownHours, scheduleExceptions } from '@/lib/hours/coming-exceptions';
import { closed, moscow, openOn, plain, preview, service, weekly } from './schedules';

function coming(input: Parameters<typeof preview>[0], today: string, zone?: string) {
  return scheduleExceptions(preview(input).compiled, parseCivilDate(today), zone).map(
    ({ from, to, intervals, reason }) => {
      const hours = intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(' ');
      return `${from}..${to} ${hours || 'closed'} ${reason}`;
    },
  );
}

test('exceptions of today and later are listed by date, with resolved hours (57)', () => {
  const exceptions = [
    closed('2026-12-31', '2027-01-08', 'Каникулы'),
    openOn('2026-12-30', '08:00-12:00', 'Короткий день'),
    closed('2026-12-01', '2026-12-22', 'Ремонт'),
    closed('2026-12-23', '2026-12-23', 'Учёба'),
    closed('2026-11-01', '2026-11-02', 'Давно'),
  ];
  expect(coming({ hours: weekly('09:00-19:00'), exceptions }, '2026-12-21')).toEqual([
    '2026-12-21..2026-12-22 closed Ремонт',
    '2026-12-23..2026-12-23 closed Учёба',
    '2026-12-30..2026-12-30 08:00-12:00 Короткий день',
    '2026-12-31..2027-01-08 closed Каникулы',
  ]);
});

test("the service's exceptions are listed where they decide, bounded by the line's hours", () => {
  const exceptions = [openOn('2026-12-25', '10:00-12:00', 'Своё')];
  const shortened = {
    from: '2026-12-24',
    to: '2026-12-27',
    intervals: [{ opens: '08:00', closes: '13:00' }],
    reason: 'Коротко',
  };
  const hours = weekly('09:00-19:00', { sunday: '' });
  expect(coming({ hours, exceptions, service: service([shortened]) }, '2026-12-21')).toEqual([
    '2026-12-24..2026-12-24 09:00-13:00 Коротко',
    '2026-12-25..2026-12-25 10:00-12:00 Своё',
    '2026-12-26..2026-12-26 09:00-13:00 Коротко',
    '2026-12-27..2026-12-27 closed Коротко',
  ]);
});

test('a round-the-clock line lists none but a total outage of the service (12)', () => {
  const outage = { ...closed('2026-12-25', '2026-12-25', 'Авария'), scope: 'all' as const };
  const exceptions = [closed('2026-12-24'), outage];
  expect(coming({ hours: { kind: 'always' }, service: service(exceptions) }, '2026-12-21')).toEqual(
    ['2026-12-25..2026-12-25 closed Авария'],
  );
});

test("a run of days ends where the visitor's clock is changed, for its hours are others from then on (48)", () => {
  const exceptions = [
    {
      from: '2026-10-30',
      to: '2026-11-02',
      intervals: [{ opens: '10:00', closes: '16:00' }],
      reason: 'Коротко',
    },
  ];
  const input = { hours: weekly('09:00-19:00'), exceptions };
  expect(coming(input, '2026-10-01')).toEqual(['2026-10-30..2026-11-02 10:00-16:00 Коротко']);
  expect(coming(input, '2026-10-01', 'America/New_York')).toEqual([
    '2026-10-30..2026-10-31 10:00-16:00 Коротко',
    '2026-11-01..2026-11-02 10:00-16:00 Коротко',
  ]);
  const [first] = scheduleExceptions(preview(input).compiled, parseCivilDate('2026-10-01'));
  expect(first && plain(ownHours(first, 'America/New_York'))).toBe(
    ' (с 03:00 до 09:00 по вашему времени)',
  );
  expect(first && ownHours(first, undefined)).toBe('');
});

test('the lines of the content have no invented holidays', () => {
  expect(listComingExceptions(getLine('mobile'), moscow('2026-12-21T12:00'))).toEqual([]);
});
