import { expect, test } from 'vitest';
import { spokenDigits } from '@/lib/search/spoken-digits';

test('spoken groups become figures', () => {
  expect(spokenDigits('восемь восемьсот пятьсот пятьдесят пять')).toBe('8 800 555');
  expect(spokenDigits('звонить семь четыреста девяносто пять сейчас')).toBe('звонить 7 495 сейчас');
  expect(spokenDigits('ноль ноль двенадцать')).toBe('0 0 12');
});

test('one or two number words stay words', () => {
  expect(spokenDigits('в восемь утра')).toBe('в восемь утра');
  expect(spokenDigits('семь пунктов')).toBe('семь пунктов');
});
