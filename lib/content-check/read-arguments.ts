import { parseArgs } from 'node:util';
import { parseCivilDate } from '@/lib/hours/civil-time';
import { DEFAULT_MAX_AGE_DAYS } from './content-warnings';

/** What the editor asked for, or one sentence that says what is wrong with it. */
export type CheckArguments =
  | { ok: true; today: string | undefined; maxAgeDays: number }
  | { ok: false; fault: string };

/** How the command is called. */
export const USAGE = 'npm run content:check -- [--date YYYY-MM-DD] [--days N]';

/** Reads `--date` (a civil date of Moscow) and `--days` (a whole number of days, 1 or more). */
export function readArguments(argv: readonly string[]): CheckArguments {
  const options = { date: { type: 'string' }, days: { type: 'string' } } as const;
  try {
    const { date, days } = parseArgs({ args: [...argv], options }).values;
    if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days)) {
      return { ok: false, fault: `--days needs a whole number of days, not "${days}"` };
    }
    if (date !== undefined && !isCivilDate(date)) {
      return { ok: false, fault: `--date needs a day that exists, as YYYY-MM-DD, not "${date}"` };
    }
    return { ok: true, today: date, maxAgeDays: Number(days ?? DEFAULT_MAX_AGE_DAYS) };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
}

function isCivilDate(text: string): boolean {
  try {
    return parseCivilDate(text) > 0;
  } catch {
    return false;
  }
}
