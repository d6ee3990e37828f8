import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hotline, hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { statusSentence } from '@/lib/hours/status-text';
import { createEpochs } from '@/lib/http/page-epoch';

const sentenceAt = (line: Hotline, nowMs: number) => statusSentence(statusAt(line, nowMs), nowMs);
const at = (text: string) => Date.parse(`2026-12-${text}+03:00`);

test('an epoch ends with the next sentence of any line, minute by minute before a change, and at midnight', () => {
  const epochEnd = createEpochs();
  // Friday; the site's own week: lines change at 08:00, 09:00, 18:00, 20:00 and their like.
  expect(epochEnd(at('04T19:30:00.000'))).toBe(at('04T19:31:00.000'));
  expect(epochEnd(at('04T19:59:00.000'))).toBe(at('04T20:00:00.000'));
  expect(epochEnd(at('04T19:59:59.999'))).toBe(at('04T20:00:00.000'));
  expect(epochEnd(at('04T23:00:00.000'))).toBe(at('05T00:00:00.000'));
  // The good moment to call that day is over (facts.md §9).
  expect(epochEnd(at('04T12:00:00.000'))).toBe(at('04T15:00:00.000'));
});

test('within an epoch no line says anything new, whichever line it is', () => {
  const epochEnd = createEpochs();
  const week = { min: at('04T00:00:00.000'), max: at('11T00:00:00.000') };
  fc.assert(
    fc.property(fc.integer(week), (nowMs) => {
      const untilMs = epochEnd(nowMs);
      return hotlines.every((line) => {
        return sentenceAt(line, nowMs) === sentenceAt(line, untilMs - 1);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('one epoch is worked out once, and a clock that is put back finds its own', () => {
  const asked: number[] = [];
  const epochEnd = createEpochs((nowMs) => {
    asked.push(nowMs);
    return Math.ceil((nowMs + 1) / 100) * 100;
  });
  expect([250, 260, 299].map(epochEnd)).toEqual([300, 300, 300]);
  expect(epochEnd(300)).toBe(400);
  expect(epochEnd(150)).toBe(200);
  expect(asked).toEqual([250, 300, 150]);
});
