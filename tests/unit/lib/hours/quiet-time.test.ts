import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLine, hotlines } from '@/content';
import { nextQuietEnd, nextQuietTime, quietTimeInWords, quietTimeOf } from '@/lib/hours/quiet-time';
import { statusAt } from '@/lib/hours/status-at';
import { closed, moscow, plain, preview, service, weekly } from './schedules';

const mainLine = getLine('domestic-free');
const words = (wallTime: string, zone?: string) => {
  const now = moscow(wallTime);
  const quiet = nextQuietTime(mainLine, now);
  return quiet === null ? null : plain(quietTimeInWords(quiet, now, zone));
};

test('facts.md §9: the next good moment is the middle of the day, today while it lasts and then the next day', () => {
  // A Friday.
  expect(words('2026-12-04T08:10')).toBe('сегодня с 12:00 до 15:00');
  expect(words('2026-12-04T14:59:59.999')).toBe('сегодня с 12:00 до 15:00');
  expect(words('2026-12-04T15:00')).toBe('завтра с 12:00 до 15:00');
  expect(words('2026-12-05T15:00')).toBe('завтра с 12:00 до 15:00');
});

test('hours.md 46: a visitor whose clock differs is told the same stretch by it, on their own day', () => {
  expect(words('2026-12-04T16:00', 'Asia/Vladivostok')).toBe(
    'завтра с 12:00 до 15:00 (завтра с 19:00 до 22:00 по вашему времени)',
  );
  // In Kamchatka it is tomorrow already.
  expect(words('2026-12-04T16:00', 'Asia/Kamchatka')).toBe(
    'завтра с 12:00 до 15:00 (сегодня с 21:00 до 00:00 по вашему времени)',
  );
  expect(words('2026-12-04T16:00', 'Europe/Minsk')).toBe('завтра с 12:00 до 15:00');
});

test('a day on which the line is closed, or closed at midday, is passed over', () => {
  const { compiled } = preview({
    zone: 'Europe/Moscow',
    hours: weekly('08:00-20:00', { saturday: '08:00-12:00', sunday: '' }),
    service: service([closed('2026-12-07')]),
  });
  expect(quietTimeOf(compiled, moscow('2026-12-04T16:00'))).toMatchObject({
    endsAt: moscow('2026-12-08T15:00'),
  });
});

test('a line that keeps only a part of midday is called in that part', () => {
  const { compiled } = preview({
    zone: 'Europe/Moscow',
    hours: weekly('09:00-13:00 14:00-20:00'),
    service: service(),
  });
  expect(quietTimeOf(compiled, moscow('2026-12-04T10:00'))).toMatchObject({
    opens: 12 * 60,
    closes: 13 * 60,
  });
  expect(quietTimeOf(compiled, moscow('2026-12-04T13:00'))).toMatchObject({ opens: 14 * 60 });
});

test('a line that never answers at midday has no good moment', () => {
  const { compiled } = preview({
    zone: 'Europe/Moscow',
    hours: weekly('20:00-22:00'),
    service: service(),
  });
  expect(quietTimeOf(compiled, moscow('2026-12-04T10:00'))).toBeNull();
});

test('whenever one asks, the line answers through the whole stretch, which is not over yet and comes within days', () => {
  const year = { min: moscow('2026-01-01T00:00'), max: moscow('2027-12-31T00:00') };
  fc.assert(
    fc.property(fc.integer(year), fc.constantFrom(...hotlines), (now, line) => {
      const quiet = nextQuietTime(line, now);
      if (quiet === null) throw new Error('no good moment');
      const startsAt = quiet.endsAt - (quiet.closes - quiet.opens) * 60_000;
      expect(quiet.endsAt).toBeGreaterThan(now);
      expect(startsAt - now).toBeLessThan(4 * 86_400_000);
      for (const at of [startsAt, (startsAt + quiet.endsAt) / 2, quiet.endsAt - 1]) {
        expect(statusAt(line, at).state).toBe('open');
      }
      expect(nextQuietEnd(hotlines, now)).toBeLessThanOrEqual(quiet.endsAt);
    }),
  );
});
