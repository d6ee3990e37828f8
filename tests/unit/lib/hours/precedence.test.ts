import { expect, test } from 'vitest';
import { closed, openOn, preview, service, week, weekly } from './schedules';

// 2026-12-21 is a Monday.

test('hours of a line are bounded by the service hours (11)', () => {
  const line = preview({ hours: weekly('06:00-23:00'), service: service() });
  expect(line.state('2026-12-21T07:59')).toBe('closed');
  expect(line.next('2026-12-21T07:59')).toBe('2026-12-21T08:00');
  expect(line.next('2026-12-21T08:00')).toBe('2026-12-21T20:00');
  expect(line.next('2026-12-26T10:00')).toBe('2026-12-26T18:00');
});

test('an exception of the line wins outright and is intersected with nothing (10)', () => {
  const line = preview({
    hours: weekly('09:00-19:00'),
    exceptions: [openOn('2026-12-27', '06:00-23:00')],
    service: service([closed('2026-12-27')]),
  });
  expect(line.next('2026-12-27T05:00')).toBe('2026-12-27T06:00');
  expect(line.next('2026-12-27T06:00')).toBe('2026-12-27T23:00');
});

test('an exception of the service replaces its weekly hours of the date, and the line still bounds them (11)', () => {
  const line = preview({
    hours: weekly('09:00-19:00'),
    service: service([openOn('2026-12-27', '07:00-12:00')]),
  });
  expect(line.next('2026-12-27T05:00')).toBe('2026-12-27T09:00');
  expect(line.next('2026-12-27T09:00')).toBe('2026-12-27T12:00');
});

test('a round-the-clock line ignores service hours and ordinary exceptions of the service (12)', () => {
  const line = preview({ hours: { kind: 'always' }, service: service([closed('2026-12-27')]) });
  expect(line.status('2026-12-27T03:00')).toMatchObject({
    state: 'open',
    always: true,
    until: null,
    nextChange: null,
  });
});

test('a total outage reaches the round-the-clock lines, and only for its days (12)', () => {
  const line = preview({
    hours: { kind: 'always' },
    service: service([{ ...closed('2026-12-27', '2026-12-28', 'Авария'), scope: 'all' }]),
  });
  expect(line.status('2026-12-26T23:00')).toMatchObject({ state: 'open', always: false });
  expect(line.next('2026-12-26T23:00')).toBe('2026-12-27T00:00');
  expect(line.next('2026-12-27T00:00')).toBe('2026-12-29T00:00');
  expect(line.status('2026-12-29T00:00').always).toBe(true);
});

test('a total outage with intervals leaves the round-the-clock lines open in these only (12)', () => {
  const line = preview({
    hours: { kind: 'always' },
    service: service([{ ...openOn('2026-12-27', '10:00-12:00', 'Авария'), scope: 'all' }]),
  });
  expect(line.next('2026-12-27T00:00')).toBe('2026-12-27T10:00');
  expect(line.next('2026-12-27T10:00')).toBe('2026-12-27T12:00');
  expect(line.next('2026-12-27T12:00')).toBe('2026-12-28T00:00');
});

test('a line may stay open through a total outage by an exception of its own (10, 12)', () => {
  const line = preview({
    hours: { kind: 'always' },
    exceptions: [openOn('2026-12-27', '00:00-24:00')],
    service: service([{ ...closed('2026-12-27'), scope: 'all' }]),
  });
  expect(line.status('2026-12-26T12:00').always).toBe(true);
});

test('an exception day cuts the night before it and leaves no night after it (13)', () => {
  const line = preview({
    hours: weekly('22:00-06:00'),
    exceptions: [closed('2026-12-24')],
  });
  expect(line.next('2026-12-23T23:00')).toBe('2026-12-24T00:00');
  expect(line.state('2026-12-25T03:00')).toBe('closed');
  expect(line.next('2026-12-24T00:00')).toBe('2026-12-25T22:00');
});

test("an exception's own night runs into the next day (13)", () => {
  const line = preview({
    hours: weekly('09:00-18:00'),
    exceptions: [openOn('2026-12-24', '20:00-02:00')],
    service: service(),
  });
  expect(line.next('2026-12-24T20:00')).toBe('2026-12-25T02:00');
  expect(line.next('2026-12-25T02:00')).toBe('2026-12-25T09:00');
});

test("an exception's own night ends where the next day is an exception too (13)", () => {
  const line = preview({
    hours: weekly('09:00-18:00'),
    exceptions: [openOn('2026-12-24', '20:00-02:00'), openOn('2026-12-25', '10:00-12:00')],
  });
  expect(line.next('2026-12-24T20:00')).toBe('2026-12-25T00:00');
  expect(line.next('2026-12-25T00:00')).toBe('2026-12-25T10:00');
});

test("a service exception cuts the night of the service, not the line's exceptional night (13)", () => {
  const nights = { blocks: [{ week: week('20:00-04:00') }], exceptions: [closed('2026-12-25')] };
  const regular = preview({ hours: { kind: 'service' }, service: nights });
  expect(regular.next('2026-12-24T21:00')).toBe('2026-12-25T00:00');
  const special = preview({
    hours: { kind: 'service' },
    exceptions: [openOn('2026-12-24', '20:00-02:00')],
    service: nights,
  });
  expect(special.next('2026-12-24T21:00')).toBe('2026-12-25T02:00');
  expect(special.status('2026-12-25T01:59').reason).toBeNull();
  expect(special.status('2026-12-25T02:00').reason).not.toBeNull();
});

test('intervals that touch across midnight are one, and the edge is no change (14)', () => {
  const line = preview({ hours: weekly('', { monday: '20:00-24:00', tuesday: '00:00-04:00' }) });
  expect(line.next('2026-12-21T21:00')).toBe('2026-12-22T04:00');
  const nights = preview({ hours: weekly('22:00-06:00 08:00-22:00') });
  expect(nights.next('2026-12-21T09:00')).toBe('2026-12-22T06:00');
});

test('a week of 7 × 00:00–24:00 is round the clock and exempt like it (4)', () => {
  const line = preview({ hours: weekly('00:00-24:00'), service: service() });
  expect(line.status('2026-12-27T03:00').always).toBe(true);
});

test('a week of 7 × 00:00–24:00 with validity stays weekly, within the service hours (4, 7)', () => {
  const blocks = [{ validFrom: '2026-01-01', week: week('00:00-24:00') }];
  const line = preview({ hours: { kind: 'weekly', blocks }, service: service() });
  expect(line.state('2026-12-27T03:00')).toBe('closed');
});

test('a line without hours of its own takes those of the service (5)', () => {
  const line = preview({ hours: { kind: 'service' }, service: service() });
  expect(line.next('2026-12-26T08:00')).toBe('2026-12-26T09:00');
  expect(line.next('2026-12-26T09:00')).toBe('2026-12-26T18:00');
});

test('a line that takes its hours from a service that has none never opens (5)', () => {
  const line = preview({ hours: { kind: 'service' } });
  expect(line.status('2026-12-26T12:00')).toMatchObject({ state: 'closed', nextOpen: null });
});

test('outside all blocks a line is closed for want of a schedule, and a night outlives its block (7)', () => {
  const blocks = [
    { validTo: '2026-12-24', week: week('22:00-06:00') },
    { validFrom: '2027-01-04', week: week('10:00-16:00') },
  ];
  const line = preview({ hours: { kind: 'weekly', blocks } });
  expect(line.next('2026-12-24T23:00')).toBe('2026-12-25T06:00');
  expect(line.status('2026-12-25T05:59')).toMatchObject({ state: 'open', reason: null });
  expect(line.status('2026-12-25T06:00')).toMatchObject({
    state: 'closed',
    reason: { code: 'no-schedule' },
  });
  expect(line.next('2026-12-25T06:00')).toBe('2027-01-04T10:00');
  expect(line.status('2027-01-04T09:00').reason).toBeNull();
});

test('a closed exception is the reason of its day, the line before the service (41)', () => {
  const line = preview({
    hours: weekly('09:00-19:00'),
    exceptions: [closed('2026-12-24', '2026-12-24', 'Учёба')],
    service: service([closed('2026-12-24', '2026-12-25', 'Ремонт')]),
  });
  expect(line.status('2026-12-24T12:00').reason).toEqual({ code: 'exception', text: 'Учёба' });
  expect(line.status('2026-12-25T12:00').reason).toEqual({ code: 'exception', text: 'Ремонт' });
  expect(line.status('2026-12-26T01:00').reason).toBeNull();
});

test('changed hours stand even where the service has no schedule (7, 10)', () => {
  const blocks = [{ validTo: '2026-12-20', week: week('08:00-20:00') }];
  const line = preview({
    hours: { kind: 'service' },
    exceptions: [openOn('2026-12-24', '10:00-12:00')],
    service: { blocks },
  });
  expect(line.next('2026-12-23T12:00')).toBe('2026-12-24T10:00');
  expect(line.status('2026-12-23T12:00').reason).toEqual({ code: 'no-schedule' });
  expect(line.status('2026-12-24T09:00').reason).toBeNull();
});

test('changed hours are no reason for being closed, and lift a closure of the service (10)', () => {
  const line = preview({
    hours: weekly('09:00-19:00'),
    exceptions: [openOn('2026-12-24', '10:00-12:00')],
    service: service([closed('2026-12-24')]),
  });
  expect(line.status('2026-12-24T13:00').reason).toBeNull();
});
