import { expect, test } from 'vitest';
import { hotlines, service } from '@/content';
import { openDirectory } from '@/lib/directory/open-directory';
import { hoursOn } from '@/lib/hours/week-view';

const FRIDAY_MS = Date.parse('2026-12-04T12:00:00+03:00');
const directory = openDirectory(FRIDAY_MS, 'https://help.example.ru');

test('the directory holds every line with the facts of the content', () => {
  expect(directory.lines).toMatchObject(
    hotlines.map(({ id, name, phone, cost, costNote, reach, audience, provenance }) => {
      return { id, name, phone, cost, costNote, reach, audience, provenance };
    }),
  );
});

test('the directory says where its facts come from, when they were checked and whose clock it uses', () => {
  expect(directory).toMatchObject({
    source: service.provenance.source,
    checkedOn: '2026-11-22',
    disclaimer: service.disclaimer.full,
    preparedAt: '2026-12-04T09:00:00.000Z',
    zone: 'Europe/Moscow',
  });
});

test('the hours of each date are those of the pages', () => {
  for (const [index, line] of hotlines.entries()) {
    const week = directory.lines[index]?.week ?? [];
    expect(week).toHaveLength(7);
    for (const day of week) expect(day).toEqual(hoursOn(line, day.date));
  }
});

test('one line as other programs meet it', () => {
  expect(directory.lines.find(({ id }) => id === 'mobile')).toMatchObject({
    display: '+7 495 123-45-67',
    tel: 'tel:+74951234567',
    page: 'https://help.example.ru/lines/mobile',
    isRoundTheClock: false,
    hasInheritedHours: false,
    notes: ['Не хотите платить за звонок? Есть бесплатная линия: 8 800 555-35-35.'],
  });
});
