import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Counts } from './outcome';

const VitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const PlaywrightReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

const Report = z.union([VitestReport, PlaywrightReport]);

/**
 * Counts of a suite from its JSON report. A suite that ran no test at all has failed, and so has one whose program
 * failed while every test passed (a file that did not load, an error after the last test).
 */
export async function readReport(path: string, exitCode: number): Promise<Counts> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const { data } = Report.safeParse(JSON.parse(text));
  const counts = data ?? { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = counts.passed + counts.failed === 0;
  const failedOutsideTests = exitCode !== 0 && counts.failed === 0;
  return ranNothing || failedOutsideTests ? { ...counts, failed: counts.failed + 1 } : counts;
}
