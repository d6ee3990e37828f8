import { expect, test } from 'vitest';
import { displayPhone, phoneGroups, telHref } from '@/lib/contact/phone';

// Every number of facts.md §1, as it is read from Russia and from abroad.
const NUMBERS: [phone: string, national: string, international: string][] = [
  ['+78005553535', '8 800 555-35-35', '+7 800 555-35-35'],
  ['+78005553536', '8 800 555-35-36', '+7 800 555-35-36'],
  ['+78001000001', '8 800 100-00-01', '+7 800 100-00-01'],
  ['+78002000002', '8 800 200-00-02', '+7 800 200-00-02'],
  ['+78003000003', '8 800 300-00-03', '+7 800 300-00-03'],
  ['+78004000004', '8 800 400-00-04', '+7 800 400-00-04'],
  ['+74951234567', '+7 495 123-45-67', '+7 495 123-45-67'],
  ['+74957771000', '+7 495 777-10-00', '+7 495 777-10-00'],
  ['+74959390012', '+7 495 939-00-12', '+7 495 939-00-12'],
];

test.each(NUMBERS)('%s is shown as %s from Russia and as %s from abroad', (phone, home, abroad) => {
  expect(displayPhone(phone, 'national')).toBe(home);
  expect(displayPhone(phone, 'international')).toBe(abroad);
});

test('a number falls into two groups, and an ordinary space stands between them', () => {
  expect(phoneGroups('+78005553535', 'national')).toEqual(['8 800', '555-35-35']);
  expect(phoneGroups('+74951234567', 'national')).toEqual(['+7 495', '123-45-67']);
  expect(displayPhone('+78005553535', 'national')).toMatch(/^[\d +-]+$/);
});

test('a call link holds the digits and no sign between them', () => {
  expect(telHref('+78005553535')).toBe('tel:+78005553535');
});

test('a number that content could not have let through is an error of the program', () => {
  for (const wrong of ['', '88005553535', '+7800555353', '+780055535355', '+49301234567']) {
    expect(() => displayPhone(wrong, 'national')).toThrow(RangeError);
  }
});
