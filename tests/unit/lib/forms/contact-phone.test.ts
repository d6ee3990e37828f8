import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, test } from 'vitest';
import { parseContactPhone } from '@/lib/forms/contact-phone';

test('a number of every country is read as the library of all plans reads it, in four spellings', () => {
  const countries = getCountries();
  expect(countries.length).toBeGreaterThan(200);
  for (const country of countries) {
    const number = getExampleNumber(country, examples);
    if (number === undefined) continue;
    const spellings = [
      number.number,
      number.formatInternational(),
      number.formatInternational().replace('+', '00'),
      number.formatInternational().replaceAll(' ', '\u2011'),
    ];
    for (const spelling of spellings) {
      expect(parseContactPhone(spelling), `${country} ${spelling}`).toEqual({
        ok: true,
        phone: number.number,
      });
    }
  }
});

test.each([
  ['8 916 123-45-67', '+79161234567'],
  ['9161234567', '+79161234567'],
  ['8 10 49 1512 3456789', '+4915123456789'],
  ['tel:+4915123456789', '+4915123456789'],
])('«%s» is %s', (text, phone) => {
  expect(parseContactPhone(text)).toEqual({ ok: true, phone });
});

test.each([
  ['', 'empty'],
  ['позвоните вечером', 'not-a-number'],
  ['8 916 123', 'wrong-length'],
  ['+7 916 123', 'wrong-length'],
  ['+123456', 'wrong-length'],
  ['+1234567890123456', 'wrong-length'],
  ['380441234567', 'no-country'],
  ['+7 916 123-45-67 доб. 5', 'not-a-number'],
  ["'; drop table tickets; --", 'not-a-number'],
  ['1'.repeat(100_000), 'no-country'],
])('«%s» is refused as %s', (text, reason) => {
  expect(parseContactPhone(text)).toEqual({ ok: false, reason });
});
