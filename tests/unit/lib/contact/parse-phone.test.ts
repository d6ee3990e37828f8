import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { findLinesByPhone } from '@/lib/contact/find-lines-by-phone';
import { parsePhone } from '@/lib/contact/parse-phone';
import { displayPhone } from '@/lib/contact/phone';

const DASHES = [
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\uFE63',
];
const SPACES = [' ', '\u00A0', '\u202F', '\u2009', '\t'];
const INVISIBLE = ['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202A'];

const subscriber = fc.stringMatching(/^[3489]\d{9}$/);
const prefix = fc.constantFrom('8', '+7', '7', '', 'tel:+7', '00 7', '810 7');
const separator = fc.constantFrom(
  '',
  ...DASHES,
  ...SPACES,
  ...INVISIBLE,
  '.',
  '(',
  ')',
  ') ',
  ' (',
);

test.each([
  '8 800 555-35-35',
  '+7 800 555-35-35',
  '8(800)555 35 35',
  '8 (800) 555–35–35',
  '8‑800‑555‑35‑35',
  '8 800 555−35−35',
  '8\u00A0800\u00A0555\u00A035\u00A035',
  '8\u200B800\u200D555\uFEFF3535',
  '\u202A+7 800 555-35-35\u202C',
  '８（８００）５５５－３５－３５',
  '88005553535',
  '78005553535',
  '8005553535',
  '+8 800 555-35-35',
  '00 7 800 555-35-35',
  'tel:+78005553535',
  '  8.800.555.35.35  ',
])('«%s» is 8 800 555-35-35', (text) => {
  expect(parsePhone(text)).toEqual({ ok: true, phone: '+78005553535' });
});

test('any spelling of any number is the same number', () => {
  const spelling = fc.tuple(
    subscriber,
    prefix,
    fc.array(separator, { minLength: 11, maxLength: 11 }),
  );
  fc.assert(
    fc.property(spelling, ([digits, start, between]) => {
      const text =
        start + [...digits].map((digit, at) => between[at] + digit).join('') + between[10];
      expect(parsePhone(text)).toEqual({ ok: true, phone: `+7${digits}` });
    }),
  );
});

test('a number that is shown can be read back, in both forms', () => {
  fc.assert(
    fc.property(subscriber, fc.constantFrom('national', 'international'), (digits, form) => {
      const phone = `+7${digits}`;
      expect(parsePhone(displayPhone(phone, form))).toEqual({ ok: true, phone });
    }),
  );
});

test('the reading agrees with libphonenumber wherever that reads a Russian number', () => {
  const ordinary = fc.constantFrom('', ' ', '-', '\u2011', '\u2013', '(', ')');
  const spelling = fc.tuple(
    subscriber,
    fc.constantFrom('8', '+7'),
    fc.array(ordinary, { minLength: 10 }),
  );
  fc.assert(
    fc.property(spelling, ([digits, start, between]) => {
      const text = start + [...digits].map((digit, at) => between[at] + digit).join('');
      const theirs = parsePhoneNumberFromString(text, 'RU');
      fc.pre(theirs?.country === 'RU');
      expect(parsePhone(text)).toEqual({ ok: true, phone: theirs?.number });
    }),
  );
});

test.each([
  ['', 'empty'],
  [' \u200B ', 'empty'],
  ['()', 'empty'],
  ['восемь восемьсот', 'not-a-number'],
  ['8 800 ПОМОЩЬ', 'not-a-number'],
  ['8+800', 'not-a-number'],
  ['555-35-35', 'wrong-length'],
  ['8 800 555-35-355', 'wrong-length'],
  ['+49 30 123456', 'not-russian'],
  ['+84 951 234 567', 'not-russian'],
])('«%s» is no number: %s', (text, reason) => {
  expect(parsePhone(text)).toEqual({ ok: false, reason });
});

test('no text makes the reading throw', () => {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'+780 -()\u2011\uD800٣') }),
  );
  fc.assert(
    fc.property(garbage, (text) => {
      const parsed = parsePhone(text);
      if (parsed.ok) expect(parsed.phone).toMatch(/^\+7\d{10}$/);
    }),
  );
});

test('both lines of a shared number are found, in the order given', () => {
  const lines = [
    { id: 'domestic-free', phone: '+78005553535' },
    { id: 'mobile', phone: '+74951234567' },
    { id: 'abroad-free', phone: '+78005553535' },
  ];
  expect(findLinesByPhone('8 (800) 555‑35‑35', lines).map((line) => line.id)).toEqual([
    'domestic-free',
    'abroad-free',
  ]);
  expect(findLinesByPhone('8 800 555-35-37', lines)).toEqual([]);
  expect(findLinesByPhone('забыл пароль', lines)).toEqual([]);
});
