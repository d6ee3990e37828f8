export type Counts = { passed: number; failed: number; skipped: number };

/** What a step of `npm test` came to: its tests, and what it printed (shown in full only when something failed). */
export type Outcome = { counts: Counts; output: string };

export function sum(all: Counts[]): Counts {
  return all.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The line that machines read: `N passed, M failed`, and `, K skipped` only when something was. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  const skippedPart = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${skippedPart}`;
}
