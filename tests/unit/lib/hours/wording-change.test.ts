import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLine, hotlines } from '@/content';
import { compileSchedule } from '@/lib/hours/compile-schedule';
import { nextMidnight } from '@/lib/hours/next-midnight';
import { scheduleStatusAt } from '@/lib/hours/schedule-status';
import { statusSentence } from '@/lib/hours/status-text';
import { nextWordingChange, nextWordingChangeOf } from '@/lib/hours/wording-change';
import { offsetAt } from '@/lib/hours/zone-offset';
import { RANDOM_BASE_DAY, randomSchedule } from './random-schedules';
import { moscow } from './schedules';

const instant = fc
  .integer({ min: -86_400_000, max: 20 * 86_400_000 })
  .map((ms) => RANDOM_BASE_DAY * 86_400_000 + ms);

const zone = fc.constantFrom(undefined, 'Asia/Vladivostok', 'America/New_York', 'Asia/Kolkata');

test('until the next change of wording every sentence stays as it is (66)', () => {
  fc.assert(
    fc.property(
      randomSchedule,
      instant,
      zone,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 10 }),
      (schedule, now, visitorZone, samples) => {
        const compiled = compileSchedule(schedule);
        const sentence = (at: number) =>
          statusSentence(scheduleStatusAt(compiled, at), at, visitorZone);
        const zones = visitorZone === undefined ? [] : [visitorZone];
        const change = nextWordingChangeOf([scheduleStatusAt(compiled, now)], now, zones);
        expect(change).toBeGreaterThan(now);
        const later = samples.map((part) => now + Math.floor(part * (change - now - 1)));
        for (const at of [...later, change - 1]) expect(sentence(at)).toBe(sentence(now));
      },
    ),
    { numRuns: 500 },
  );
});

test('the edge is not earlier than it need be: a change, a minute, half an hour before, midnight', () => {
  const edge = (wallTime: string, zones: string[] = []) =>
    new Date(
      nextWordingChange([getLine('domestic-free')], moscow(wallTime), zones) + 3 * 3_600_000,
    ).toISOString();
  expect(edge('2026-12-04T12:00')).toBe('2026-12-04T19:30:00.000Z');
  expect(edge('2026-12-04T19:30')).toBe('2026-12-04T19:31:00.000Z');
  expect(edge('2026-12-04T19:44:00.001')).toBe('2026-12-04T19:45:00.000Z');
  expect(edge('2026-12-04T19:59:59.999')).toBe('2026-12-04T20:00:00.000Z');
  expect(edge('2026-12-04T20:00')).toBe('2026-12-05T00:00:00.000Z');
  expect(edge('2026-12-04T12:00', ['Asia/Vladivostok'])).toBe('2026-12-04T17:00:00.000Z');
  expect(edge('2026-12-04T12:00', ['Mars/Olympus'])).toBe('2026-12-04T19:30:00.000Z');
});

test('the earliest edge of all lines counts', () => {
  const now = moscow('2026-12-04T17:00');
  expect(nextWordingChange(hotlines, now)).toBe(moscow('2026-12-04T18:30'));
  expect(nextWordingChange([], now)).toBe(moscow('2026-12-05T00:00'));
});

test('midnight is found where clocks change at midnight itself', () => {
  const midnightAfter = (zoneName: string, iso: string) =>
    new Date(
      nextMidnight(Date.parse(iso), (at) => offsetAt(zoneName, at) ?? Number.NaN),
    ).toISOString();
  // Cairo 2026: 24 April begins at 01:00; 29 October ends an hour late.
  expect(midnightAfter('Africa/Cairo', '2026-04-23T21:30:00Z')).toBe('2026-04-23T22:00:00.000Z');
  expect(midnightAfter('Africa/Cairo', '2026-10-29T20:30:00Z')).toBe('2026-10-29T22:00:00.000Z');
  expect(midnightAfter('Africa/Cairo', '2026-10-29T21:30:00Z')).toBe('2026-10-29T22:00:00.000Z');
  expect(midnightAfter('America/New_York', '2026-11-01T05:30:00Z')).toBe(
    '2026-11-02T05:00:00.000Z',
  );
});

test('a calendar that skips a day is looked at again in a quarter of an hour', () => {
  // Samoa had no 30 December 2011.
  const now = Date.parse('2011-12-30T09:50:00Z');
  const change = nextMidnight(now, (at) => offsetAt('Pacific/Apia', at) ?? Number.NaN);
  expect(change).toBeGreaterThan(now);
  expect(change).toBeLessThanOrEqual(now + 15 * 60_000);
});
