import { expect, test } from 'vitest';
import { daysSinceCheck } from '@/lib/provenance-age';

test("the age of a check counts Moscow's days and turns at Moscow's midnight", () => {
  const at = (text: string) => Date.parse(`${text}+03:00`);
  expect(daysSinceCheck('2026-11-22', at('2026-11-22T00:00:00'))).toBe(0);
  expect(daysSinceCheck('2026-11-22', at('2027-11-22T23:59:59'))).toBe(365);
  expect(daysSinceCheck('2026-11-22', at('2027-11-23T00:00:00'))).toBe(366);
  expect(daysSinceCheck('2026-11-22', at('2026-11-21T12:00:00'))).toBe(-1);
});
