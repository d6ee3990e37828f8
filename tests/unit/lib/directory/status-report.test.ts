import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hotlines } from '@/content';
import { readiness } from '@/lib/directory/readiness';
import { statusReport } from '@/lib/directory/status-report';
import { nextChange, statusAt } from '@/lib/hours/status-at';
import { statusSentence } from '@/lib/hours/status-text';

/** None, ahead of Moscow, behind it with a summer time of its own, half an hour off, the same. */
const anyZone = fc.constantFrom(
  undefined,
  'Asia/Vladivostok',
  'America/New_York',
  'Asia/Kolkata',
  'Europe/Volgograd',
);
const anyInstant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2031, 0) });

function lineAt(id: string, moscowTime: string) {
  const report = statusReport(Date.parse(`${moscowTime}+03:00`));
  return report.lines.find((line) => line.id === id);
}

test('at any instant the report says of every line what the pages say', () => {
  fc.assert(
    fc.property(anyInstant, (nowMs) => {
      const report = statusReport(nowMs);
      expect(report.lines.map(({ id }) => id)).toEqual(hotlines.map(({ id }) => id));
      for (const [index, line] of hotlines.entries()) {
        const status = statusAt(line, nowMs);
        const changeMs = nextChange(line, nowMs);
        expect(report.lines[index]).toMatchObject({
          state: status.state,
          sentence: statusSentence(status, nowMs),
          nextChange: changeMs === null ? null : new Date(changeMs).toISOString(),
        });
      }
    }),
    { numRuns: 200 },
  );
});

test('what is announced as next is what will be said then', () => {
  fc.assert(
    fc.property(anyInstant, (nowMs) => {
      for (const { id, next, nextChange: at } of statusReport(nowMs).lines) {
        if (next === null || at === null) continue;
        const then = statusReport(Date.parse(at)).lines.find((line) => line.id === id);
        expect(then).toMatchObject(next);
      }
    }),
  );
});

test('a sentence holds until the millisecond that the report names', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (nowMs, zone) => {
      for (const { id, sentence, sentenceUntil } of statusReport(nowMs, zone).lines) {
        const lastMs = Date.parse(sentenceUntil) - 1;
        const last = statusReport(lastMs, zone).lines.find((line) => line.id === id);
        expect(last?.sentence).toBe(sentence);
      }
    }),
  );
});

test('a working day in the report', () => {
  expect(lineAt('mobile', '2026-12-04T18:50:00')).toMatchObject({
    id: 'mobile',
    state: 'open',
    word: 'Скоро закроется',
    sentence: 'Открыто. Закроется через 10\u00a0минут, в\u00a019:00 по московскому времени.',
    always: false,
    until: '2026-12-04T16:00:00.000Z',
    opensAt: null,
    nextChange: '2026-12-04T16:00:00.000Z',
    sentenceUntil: '2026-12-04T15:51:00.000Z',
    next: {
      state: 'closed',
      word: 'Закрыто',
      sentence: 'Закрыто. Откроется завтра в\u00a009:00 по московскому времени.',
    },
  });
});

test('a round-the-clock line has nothing ahead', () => {
  expect(lineAt('abroad-main', '2026-12-04T03:00:00')).toMatchObject({
    state: 'open',
    always: true,
    until: null,
    opensAt: null,
    nextChange: null,
    next: null,
  });
});

test('the steps of a line begin with what the report says of it now', () => {
  fc.assert(
    fc.property(anyInstant, (nowMs) => {
      for (const { state, sentence, steps, always, stepsUntilMs } of statusReport(nowMs).lines) {
        expect(steps[0]).toMatchObject({ fromMs: nowMs, state, sentence });
        expect(stepsUntilMs === null).toBe(always);
      }
    }),
    { numRuns: 200 },
  );
});

test('a process that has its content and a right clock is ready', () => {
  expect(readiness(Date.parse('2026-12-04T12:00:00+03:00'))).toEqual({
    ready: true,
    lines: hotlines.length,
    clockFaults: [],
  });
});
