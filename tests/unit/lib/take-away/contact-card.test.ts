import { expect, test } from 'vitest';
import { getLine, type Hotline, hotlines } from '@/content';
import { regularWeek } from '@/lib/hours/regular-week';
import { weekInWords } from '@/lib/hours/week-rows';
import { contactCard } from '@/lib/take-away/contact-card';
import { plain } from '../../../support/words';
import { readLines, unescapeText } from './read-lines';

const FRIDAY_MS = Date.parse('2026-12-04T12:00:00+03:00');
const FOR_SITE = { nowMs: FRIDAY_MS, siteUrl: 'https://help.example.ru' };

function read(line: Hotline, madeFor = FOR_SITE): Map<string, string> {
  const properties = readLines(Buffer.from(contactCard(line, madeFor)));
  expect(new Set(properties.map(({ name }) => name)).size).toBe(properties.length);
  return new Map(properties.map(({ name, value }) => [name, unescapeText(value)]));
}

test('an entry of the address book holds name, number, cost, hours and the day of the check', () => {
  for (const line of hotlines) {
    const card = read(line);
    expect([...card.keys()].slice(0, 2)).toEqual(['BEGIN', 'VERSION']);
    expect([...card.keys()].at(-1)).toBe('END');
    expect(card.get('VERSION')).toBe('3.0');
    expect(card.get('FN')).toBe(line.name);
    expect(card.get('N')).toBe(`${line.name};;;;`);
    expect(card.get('TEL')).toBe(line.phone);
    expect(card.get('URL')).toBe(`https://help.example.ru/lines/${line.id}`);
    expect(card.get('REV')).toBe('2026-11-22T00:00:00Z');
    const note = card.get('NOTE') ?? '';
    expect(note).toContain(`${line.costNote}.\n`);
    expect(note).toContain(plain(weekInWords(regularWeek(line, FRIDAY_MS))));
    expect(note).toContain('Проверено 22 ноября 2026 года.');
  }
});

test('hours that the source does not name are told as such', () => {
  expect(read(getLine('additional')).get('NOTE')).toContain(
    'Часы не указаны, действует общий график.',
  );
  expect(read(getLine('mobile')).get('NOTE')).not.toContain('Часы не указаны');
});

test('an exception of this week does not get into an entry that is kept for years', () => {
  const closed: Hotline = {
    ...getLine('mobile'),
    exceptions: [{ date: '2026-12-04', closed: true, reason: 'Авария' }],
  };
  expect(contactCard(closed, FOR_SITE)).toBe(contactCard(getLine('mobile'), FOR_SITE));
});

test('a site without a public address puts none into the entry', () => {
  expect(contactCard(getLine('mobile'), { nowMs: FRIDAY_MS, siteUrl: undefined })).not.toContain(
    'http',
  );
});
