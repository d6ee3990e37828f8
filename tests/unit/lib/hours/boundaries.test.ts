import { expect, test } from 'vitest';
import { getLine } from '@/content';
import { InvalidInstantError, UnknownLineError } from '@/lib/hours/errors';
import { nextChange, statusAt } from '@/lib/hours/status-at';
import { closed, hours, moscow, openOn, preview, service, week, weekly } from './schedules';

test('a line is open from the first millisecond of its opening to the last before its close (15)', () => {
  const line = getLine('domestic-free');
  const state = (wallTime: string) => statusAt(line, moscow(wallTime)).state;
  expect(state('2026-12-04T07:59:59.999')).toBe('closed');
  expect(state('2026-12-04T08:00:00.000')).toBe('open');
  expect(state('2026-12-04T19:59:59.999')).toBe('open');
  expect(state('2026-12-04T20:00:00.000')).toBe('closed');
});

test('each edge of each line in a week holds to the millisecond (15, 23)', () => {
  for (const id of ['domestic-free', 'mobile', 'access-hearing']) {
    const line = getLine(id);
    let now = moscow('2026-12-21T00:00');
    for (let edges = 0; edges < 14; edges += 1) {
      const change = nextChange(line, now) ?? Number.NaN;
      expect(statusAt(line, change - 1).nextChange).toBe(change);
      expect(statusAt(line, change + 1).state).toBe(statusAt(line, change).state);
      expect(statusAt(line, change).state).not.toBe(statusAt(line, change - 1).state);
      now = change;
    }
    expect(now).toBe(moscow('2026-12-27T16:00'));
  }
});

test('the first edge counts: a lunch break, not the evening (34)', () => {
  const line = preview({ hours: weekly('09:00-13:00 14:00-18:00') });
  expect(line.next('2026-12-21T10:00')).toBe('2026-12-21T13:00');
  expect(line.next('2026-12-21T13:30')).toBe('2026-12-21T14:00');
});

test('minutes are rounded up and never zero; soon begins at 30 minutes (33)', () => {
  const { status } = preview({ hours: { kind: 'service' }, service: service() });
  expect(status('2026-12-04T19:29:59.999')).toMatchObject({ minutes: null, closesSoon: false });
  expect(status('2026-12-04T19:30:00.000')).toMatchObject({ minutes: 30, closesSoon: true });
  expect(status('2026-12-04T19:44:00.001')).toMatchObject({ minutes: 16 });
  expect(status('2026-12-04T19:45:00.000')).toMatchObject({ minutes: 15 });
  expect(status('2026-12-04T19:59:59.999')).toMatchObject({ minutes: 1, closesSoon: true });
  expect(status('2026-12-04T07:50:00.000')).toMatchObject({ minutes: 10, opensSoon: true });
});

test('an hour of one minute opens and closes, and 24:00 leaves no hole at 23:59 (1)', () => {
  const minute = preview({ hours: weekly('', { monday: '23:59-24:00' }) });
  expect(minute.next('2026-12-21T00:00')).toBe('2026-12-21T23:59');
  expect(minute.next('2026-12-21T23:59:59.999')).toBe('2026-12-22T00:00');
  const days = preview({ hours: weekly('00:00-24:00', { sunday: '' }) });
  expect(days.next('2026-12-21T23:59:30')).toBe('2026-12-27T00:00');
});

test('leap days, turns of the year and 2100 keep their weekdays (21)', () => {
  const line = preview({ hours: weekly('', { thursday: '10:00-12:00' }) });
  expect(line.next('2028-02-28T13:00')).toBe('2028-03-02T10:00');
  expect(line.next('2026-12-31T12:00')).toBe('2027-01-07T10:00');
  expect(line.next('2040-02-24T00:00')).toBe('2040-03-01T10:00');
  expect(line.next('2100-02-26T00:00')).toBe('2100-03-04T10:00');
  const leapDay = preview({ hours: weekly(''), exceptions: [openOn('2028-02-29', '10:00-12:00')] });
  expect(leapDay.next('2026-12-31T12:00')).toBe('2028-02-29T10:00');
});

test('a change decades away is found exactly (23, 25)', () => {
  const far = preview({ hours: { kind: 'always' }, exceptions: [closed('2098-01-01')] });
  expect(far.next('2026-12-21T12:00')).toBe('2098-01-01T00:00');
  const block = { validFrom: '2095-06-01', week: week('', { monday: '00:00-00:01' }) };
  const late = preview({ hours: { kind: 'weekly', blocks: [block] } });
  expect(late.next('2026-12-21T12:00')).toBe('2095-06-06T00:00');
});

test('a change behind a long closure, a long validity or most of a week is found (25)', () => {
  const closure = { exceptions: [closed('2026-12-01', '2027-03-31')] };
  const afterClosure = preview({ hours: weekly('08:00-20:00'), ...closure });
  expect(afterClosure.next('2026-12-21T12:00')).toBe('2027-04-01T08:00');
  const blocks = [{ validTo: '2027-06-30', week: week('00:00-24:00') }];
  const untilEnd = preview({ hours: { kind: 'weekly', blocks } });
  expect(untilEnd.next('2026-12-21T12:00')).toBe('2027-07-01T00:00');
  const sundays = preview({ hours: weekly('', { sunday: '10:00-12:00' }) });
  expect(sundays.next('2026-12-27T13:00')).toBe('2027-01-03T10:00');
});

test('a line that never opens is closed, not round the clock (24, 42)', () => {
  const line = preview({ hours: weekly('') });
  expect(line.status('2026-12-21T12:00')).toEqual({
    state: 'closed',
    always: false,
    until: null,
    nextOpen: null,
    nextChange: null,
    minutes: null,
    closesSoon: false,
    opensSoon: false,
    reason: null,
  });
});

test('what is no instant is refused by name (32)', () => {
  const line = getLine('mobile');
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 9e15]) {
    expect(() => statusAt(line, bad)).toThrow(InvalidInstantError);
    expect(() => nextChange(line, bad)).toThrow(InvalidInstantError);
  }
});

test('a line that the content does not have is refused by name (32)', () => {
  const stranger = { ...getLine('mobile'), id: 'nobody' };
  expect(() => statusAt(stranger, 0)).toThrow(UnknownLineError);
});

test('the same frozen status comes back while nothing in it changes (22, 26)', () => {
  const { status } = preview({ hours: { kind: 'service' }, service: service() });
  expect(status('2026-12-04T10:00')).toBe(status('2026-12-04T18:00'));
  expect(Object.isFrozen(status('2026-12-04T10:00'))).toBe(true);
});

test('nights of a helper schedule are overnight intervals (3)', () => {
  expect(hours('22:00-06:00')).toEqual([{ opens: '22:00', closes: '06:00', overnight: true }]);
});
