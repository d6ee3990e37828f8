import { expect, test } from 'vitest';
import { answerPreview } from '@/lib/hours/preview-answer';
import { closed, moscow, plain, week, weekly } from './schedules';

const now = moscow('2026-12-04T12:00');

function ask(question: unknown) {
  const answer = answerPreview(JSON.stringify(question), now);
  return 'text' in answer ? { ...answer, text: plain(answer.text) } : answer;
}

test('a line of the content answers with instants in UTC and its text', () => {
  expect(ask({ line: 'domestic-free', at: '2026-12-04T12:00+03:00' })).toEqual({
    state: 'open',
    until: '2026-12-04T17:00:00.000Z',
    opensAt: null,
    nextChange: '2026-12-04T17:00:00.000Z',
    text: 'Открыто до 20:00',
  });
  expect(ask({ line: 'abroad-main', at: '2026-12-04T12:00+03:00' })).toEqual({
    state: 'open',
    until: null,
    opensAt: null,
    nextChange: null,
    text: 'Круглосуточно',
  });
});

test('one instant written in three ways gives one answer (17)', () => {
  const at = (instant: string) => ask({ line: 'mobile', at: instant });
  const expected = {
    state: 'closed',
    until: null,
    opensAt: '2026-12-05T06:00:00.000Z',
    nextChange: '2026-12-05T06:00:00.000Z',
    text: 'Закрыто. Откроется завтра в 09:00',
  };
  expect(at('2026-12-04T20:00+03:00')).toEqual(expected);
  expect(at('2026-12-04T17:00Z')).toEqual(expected);
  expect(at('2026-12-05T03:00:00.000+10:00')).toEqual(expected);
});

test('without an instant the present one is meant', () => {
  expect(ask({ line: 'domestic-free' })).toMatchObject({ text: 'Открыто до 20:00' });
});

test("a visitor's zone adds the second clock, an unknown one nothing (46, 49)", () => {
  const text = 'Открыто до 20:00 (в 22:30 по вашему времени)';
  expect(ask({ line: 'domestic-free', zone: 'Asia/Kolkata' })).toMatchObject({ text });
  for (const zone of ['Mars/Olympus', '', null]) {
    expect(ask({ line: 'domestic-free', zone })).toMatchObject({ text: 'Открыто до 20:00' });
  }
});

test('a schedule answers by itself, with or without exceptions and service', () => {
  expect(ask({ schedule: { hours: weekly('10:00-13:00') } })).toMatchObject({
    text: 'Открыто до 13:00',
  });
  const schedule = {
    zone: 'Europe/Moscow',
    hours: { kind: 'service' },
    exceptions: [closed('2026-12-04', '2026-12-06', 'Ремонт')],
    service: { blocks: [{ week: week('08:00-20:00') }] },
  };
  expect(ask({ schedule })).toMatchObject({
    text: 'Закрыто: Ремонт. Откроется в понедельник в 08:00',
  });
});

test('each fault of a schedule is named in one sentence (51, 52)', () => {
  const withMonday = (...monday: object[]) => ({
    schedule: { hours: { kind: 'weekly', blocks: [{ week: { ...week(''), monday } }] } },
  });
  expect(
    ask(withMonday({ opens: '08:00', closes: '12:00' }, { opens: '12:00', closes: '13:00' })),
  ).toEqual({
    error:
      'schedule.hours.blocks.0.week.monday: expected intervals with a gap between them, received 08:00 to 12:00 and 12:00 to 13:00',
  });
  const faulty = [
    withMonday({ opens: '08:00', closes: '08:00' }),
    withMonday({ opens: '22:00', closes: '06:00' }),
    withMonday({ opens: '24:00', closes: '06:00', overnight: true }),
    withMonday({ opens: '08:00', closes: '10:00', overnight: true }),
    withMonday({ opens: '8:00', closes: '10:00' }),
    { schedule: { hours: { kind: 'weekly', blocks: [{ week: { monday: [] } }] } } },
    { schedule: { hours: { kind: 'service' } } },
    { schedule: { hours: weekly(''), exceptions: [closed('2026-12-05', '2026-12-04')] } },
    { schedule: { hours: weekly(''), exceptions: [closed('2026-12-05'), closed('2026-12-05')] } },
    { schedule: { hours: weekly(''), exceptions: [{ date: '2026-12-05', reason: 'Ремонт' }] } },
    {
      schedule: {
        hours: weekly(''),
        exceptions: [{ ...closed('2026-12-05'), date: '2026-12-05' }],
      },
    },
    { schedule: { hours: weekly(''), exceptions: [{ ...closed('2026-12-05'), reason: ' ' }] } },
    { schedule: { hours: weekly(''), zone: 'Asia/Omsk' } },
    { schedule: 'always' },
  ];
  for (const question of faulty) expect(ask(question)).toHaveProperty('error');
});

test('a question that cannot be answered is answered with what is wrong', () => {
  expect(answerPreview('{"line":', now)).toHaveProperty('error');
  expect(ask(null)).toHaveProperty('error');
  expect(ask({})).toEqual({ error: 'expected either "line" or "schedule"' });
  expect(ask({ line: 'mobile', schedule: { hours: weekly('') } })).toHaveProperty('error');
  expect(ask({ line: 'nobody' })).toEqual({ error: 'line: no line has the id "nobody"' });
  expect(ask({ line: 'mobile', at: '2026-12-04T12:00' })).toEqual({
    error: 'at: expected an ISO instant with its offset, received "2026-12-04T12:00"',
  });
});
