import { expect, test } from 'vitest';
import { deadlineCalendar } from '@/lib/support/deadline-calendar';

test('a calendar gets the instant, in lines that it can read, and nothing that opens the request', () => {
  const file = deadlineCalendar({
    deadlineAt: new Date('2026-12-05T09:00:30.500Z'),
    now: new Date('2026-12-04T09:00:30.500Z'),
    pageAddress: 'https://help.example.ru/request/status',
    uid: 'request-4820719305@help.example.ru',
  });
  const lines = file.split('\r\n');
  expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines).toContain('DTSTART:20261205T090030Z');
  expect(lines).toContain('DTSTAMP:20261204T090030Z');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(
    'DESCRIPTION:Ответ можно прочитать по номеру и коду: https://help.example.ru/request/status',
  );
});
