import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hotlines } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { listEntries } from '@/lib/search/list-entries';
import { searchSite } from '@/lib/search/site-search';
import { hostile } from '../../../search/hostile';

const NOW = Date.parse('2026-12-04T12:00:00+03:00');
const found = (query: string) => searchSite(query, { nowMs: NOW });

test('everything a citizen looks for is an entry, with an id of its own among its kind', () => {
  const entries = listEntries();
  expect(entries.length).toBeGreaterThanOrEqual(65);
  expect(new Set(entries.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(entries.length);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set([
      'line',
      'topic',
      'situation',
      'question',
      'checklist-item',
      'channel',
      'advice',
      'page',
    ]),
  );
  for (const { url } of entries) expect(url).toMatch(/^\/[a-z/#-]+$/);
});

test.each(hotlines)('$id is found by its number in any spelling', ({ id, phone }) => {
  const digits = phone.slice(2);
  const spellings = [
    ...[phone, digits, `8${digits}`, displayPhone(phone, 'national')],
    displayPhone(phone, 'international').replaceAll('-', '‑'),
    `тел. ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6, 8)} ${digits.slice(8)}`,
  ];
  for (const spelling of spellings) {
    const { results, interpretation } = found(spelling);
    expect(interpretation.kind).toBe('phone');
    expect(
      results.slice(0, 2).map((result) => result.id),
      spelling,
    ).toContain(id);
  }
});

test('a line brings its number, other entries none', () => {
  const { results } = found('горячая линия');
  for (const { kind, phone } of results) expect(phone !== undefined).toBe(kind === 'line');
});

test('a number among words comes first, and the words are answered too', () => {
  const ids = found('кто звонил 8 800 400 00 04 мошенники').results.map(({ id }) => id);
  expect(ids[0]).toBe('access-mobility');
  expect(ids).toContain('fraud');
});

test('a long unknown number finds nothing; a time is no number', () => {
  expect(found('8 999 123 45 99').results).toEqual([]);
  expect(found('20:00').results[0]?.id).toBe('hours');
  expect(found('20-00').results[0]?.id).toBe('hours');
});

test('the snippet holds the answer, and its marks hold the words that matched', () => {
  const { snippet } = found('забыл код из смс').results[0] ?? { snippet: { text: '', marks: [] } };
  const marked = snippet.marks.map(([start, end]) => snippet.text.slice(start, end).toLowerCase());
  expect(marked.length).toBeGreaterThan(0);
  for (const word of marked) expect(word).toMatch(/^(код|смс|сообщени|забы)/);
});

test('marks go forward and stay inside the snippet', () => {
  for (const query of ['пароль', 'звонок из-за границы бесплатный', 'часы работы в субботу']) {
    for (const { snippet } of found(query).results) {
      let last = 0;
      for (const [start, end] of snippet.marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(snippet.text.length);
        last = end;
      }
    }
  }
});

test('snippets tell hours only of a known instant', () => {
  const textOf = (nowMs?: number) =>
    searchSite('часы работы', nowMs === undefined ? {} : { nowMs }).results[0]?.snippet.text ?? '';
  expect(textOf(NOW)).toContain('20:00');
  expect(textOf()).not.toContain('20:00');
  const options = { nowMs: NOW, zone: 'Asia/Vladivostok' };
  const [first] = searchSite('часы работы', options).results;
  expect(first?.snippet.text).toContain('по вашему времени');
});

test('how the query was read is told', () => {
  expect(found('gfhjkm').interpretation).toEqual({ kind: 'layout', shown: 'пароль' });
  expect(found('пароль').interpretation).toEqual({ kind: 'typed', shown: 'пароль' });
  expect(searchSite('gfhjkm', { exact: true }).results).toEqual([]);
});

test('longer input is cut at 200 characters and said so', () => {
  const answer = found(`пароль ${'очень '.repeat(100)}`);
  expect(answer.cut).toBe(true);
  expect(answer.query.length).toBeLessThanOrEqual(200);
  expect(answer.results[0]?.id).toBe('forgot-password');
  expect(found('пароль').cut).toBe(false);
});

test.each(Object.entries(hostile))(
  '%s: answered, bounded, nothing strange comes back',
  (_, query) => {
    const { query: shown, results } = found(query);
    expect(shown.length).toBeLessThanOrEqual(200);
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(() => encodeURIComponent(shown)).not.toThrow();
    expect(results.length).toBeLessThanOrEqual(20);
  },
);

test('any text is answered, twice the same', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'абвгзаикпрльт нейo8 -0d,;['), maxLength: 60 }),
    fc.constantFrom(...Object.values(hostile)),
  );
  fc.assert(
    fc.property(texts, fc.boolean(), (text, exact) => {
      const answer = searchSite(text, { nowMs: NOW, exact });
      expect(searchSite(text, { nowMs: NOW, exact })).toEqual(answer);
      expect(answer.query.length).toBeLessThanOrEqual(200);
      expect(answer.results.length).toBeLessThanOrEqual(20);
      const keys = answer.results.map(({ kind, id }) => `${kind}:${id}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 300 },
  );
});

test.each(['000', '12345', '7', '42'])('«%s» finds nothing', (query) => {
  expect(found(query).results).toEqual([]);
});

test('«+7» is the code of the country', () => {
  expect(found('+7').results[0]?.id).toBe('country-code');
});
