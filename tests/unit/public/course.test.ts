import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLine } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { statusSteps } from '@/lib/hours/status-steps';
import { statusSentence } from '@/lib/hours/status-text';
import { sentenceAt } from '@/public/enhance/parts/course.js';

const CLOSES_MS = Date.parse('2026-12-04T20:00:00+03:00');
const HALF_AN_HOUR_MS = 30 * 60_000;

test('an open tab counts the minutes and leaves the second clock as it is (hours.md 46)', () => {
  const line = getLine('domestic-free');
  const zones = fc.constantFrom(undefined, 'Asia/Vladivostok', 'America/New_York', 'Asia/Kolkata');
  fc.assert(
    fc.property(zones, fc.integer({ min: 1, max: HALF_AN_HOUR_MS }), (zone, left) => {
      const [step] = statusSteps(line, CLOSES_MS - HALF_AN_HOUR_MS, 2, zone).steps;
      const at = CLOSES_MS - left;
      expect(sentenceAt(step, at)).toBe(statusSentence(statusAt(line, at), at, zone));
    }),
  );
});
