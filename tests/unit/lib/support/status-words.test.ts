import { expect, test } from 'vitest';
import type { CitizenView } from '@/lib/support/citizen-view';
import { statusWords } from '@/lib/support/status-words';
import { plain } from '../../../support/words';

const now = new Date('2026-12-04T09:00:00Z');
const view: CitizenView = {
  number: '4820719305',
  status: 'new',
  topicId: 'documents',
  createdAt: now,
  deadlineAt: new Date('2026-12-05T09:00:00Z'),
  firstAnsweredAt: undefined,
  isWithdrawn: false,
  isErased: false,
  messages: [],
};
const words = (given: Partial<CitizenView>, at = now, zone?: string) =>
  plain(statusWords({ ...view, ...given }, at, zone).join(' '));

test('a request that waits tells until when, and honestly when that has passed', () => {
  expect(words({})).toBe(
    'Обращение принято и ждёт оператора. Ответим не позже 5 декабря 2026 года, 12:00 по московскому времени.',
  );
  const late = words({ status: 'open' }, new Date('2026-12-05T09:00:01Z'));
  expect(late).toMatch(/^Обращение у оператора. Мы не успели: обещали ответить до 5 декабря/);
});

test("the deadline is told by the visitor's clock as well (hours.md 46)", () => {
  expect(words({}, now, 'Asia/Vladivostok')).toContain(
    '12:00 по московскому времени (19:00 по вашему времени).',
  );
});

test('every other state says what happened and what one can do', () => {
  const answered = { firstAnsweredAt: now };
  expect(words({ status: 'open', ...answered })).toMatch(/снова у оператора/);
  expect(words({ status: 'pending', ...answered })).toMatch(/ждёт ваших слов/);
  expect(words({ status: 'resolved', ...answered })).toMatch(/напишите ниже/);
  expect(words({ status: 'closed' })).toMatch(/откроется снова/);
  expect(words({ status: 'closed', isWithdrawn: true })).toMatch(/сотрём в течение суток/);
  expect(words({ status: 'closed', isWithdrawn: true, isErased: true })).toMatch(/стёрты/);
});
