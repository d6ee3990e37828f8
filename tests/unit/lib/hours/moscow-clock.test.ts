import { expect, test } from 'vitest';
import { moscowDateTime, moscowMoment } from '@/lib/hours/moscow-clock';
import { moscow } from './schedules';

test('the machine-readable time of a change carries its offset (55)', () => {
  expect(moscowDateTime(moscow('2026-12-04T20:00'))).toBe('2026-12-04T20:00+03:00');
  expect(moscowDateTime(moscow('2027-01-01T00:00'))).toBe('2027-01-01T00:00+03:00');
});

test('a moment on the clock is the whole minute that has begun', () => {
  const { day, minute } = moscowMoment(moscow('2026-12-04T23:59:59.999'));
  expect(day).toBe(Date.UTC(2026, 11, 4) / 86_400_000);
  expect(minute).toBe(1_439);
});
