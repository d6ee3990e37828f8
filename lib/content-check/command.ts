import { nowMs } from '@/lib/clock';
import { formatCivilDate } from '@/lib/hours/civil-time';
import { moscowDay } from '@/lib/hours/moscow-clock';
import { contentWarnings } from './content-warnings';
import { readArguments, USAGE } from './read-arguments';
import { describeWarnings } from './report';

/*
 * npm run content:check -- --date 2026-12-01 --days 180
 * Tells an editor what the build cannot: what has grown old by a date. Warnings exit with 0, faults with 1.
 */

const asked = readArguments(process.argv.slice(2));
if (asked.ok) await checkContent(asked);
else fail(`${asked.fault}\n${USAGE}`);

async function checkContent({
  today = formatCivilDate(moscowDay(nowMs())),
  maxAgeDays,
}: {
  today: string | undefined;
  maxAgeDays: number;
}): Promise<void> {
  try {
    // Loaded here and not above, so that a fault of the content is reported and not thrown at the editor.
    const content = await import('@/content');
    const warnings = contentWarnings(content, { today, maxAgeDays });
    process.stdout.write(`${describeWarnings(warnings, { today, maxAgeDays })}\n`);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ContentError')) throw error;
    fail(error.message);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
