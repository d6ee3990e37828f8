import { expect, test, vi } from 'vitest';
import { compileSchedule } from '@/lib/hours/compile-schedule';
import { openSpansOn } from '@/lib/hours/resolve-day';
import { scheduleStatusAt } from '@/lib/hours/schedule-status';
import { closed, moscow, week, weekly } from './schedules';

vi.mock(import('@/lib/hours/resolve-day'), { spy: true });

const farBlocks = [
  { validTo: '2030-12-31', week: week('') },
  { validFrom: '2095-06-01', week: week('', { monday: '00:00-00:01' }) },
];
const manyClosures = Array.from({ length: 300 }, (_, index) => closed(day(index * 3)));

test.each([
  ['never opens', { hours: weekly('') }],
  ['never closes', { hours: weekly('00:00-24:00') }],
  ['opens for a minute', { hours: weekly('00:00-00:01') }],
  [
    'is closed for eighty years',
    { hours: weekly('10:00-10:01'), exceptions: [closed('2020-01-01', '2099-12-31')] },
  ],
  ['has blocks decades apart', { hours: { kind: 'weekly' as const, blocks: farBlocks } }],
  [
    'closes once, far ahead',
    { hours: { kind: 'always' as const }, exceptions: [closed('2098-01-01')] },
  ],
  ['is closed on three hundred dates', { hours: weekly(''), exceptions: manyClosures }],
  [
    'never meets its service',
    { hours: weekly('08:00-20:00'), service: { blocks: [{ week: week('20:00-08:00') }] } },
  ],
])('a schedule that %s is searched for eight days from each edge at most (25)', (_, schedule) => {
  const compiled = compileSchedule(schedule);
  vi.mocked(openSpansOn).mockClear();
  scheduleStatusAt(compiled, moscow('2026-12-21T12:00'));
  const daysLookedAt = vi.mocked(openSpansOn).mock.calls.length;
  expect(daysLookedAt).toBeGreaterThan(0);
  expect(daysLookedAt).toBeLessThanOrEqual(8 * (compiled.landmarks.length + 2));
});

function day(offset: number): string {
  return new Date(moscow('2026-12-21T12:00') + offset * 86_400_000).toISOString().slice(0, 10);
}
