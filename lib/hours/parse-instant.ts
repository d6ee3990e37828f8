import { DAY_MS, findDayNumber, MINUTE_MS } from './civil-time';

const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;

/**
 * Epoch ms of an ISO instant with its offset: `2026-12-04T20:00+03:00`, `2026-12-04T17:00:00.000Z`; null for any other
 * text. Without an offset it would mean another instant on every host (hours.md 17, 18).
 */
export function parseInstant(text: string): number | null {
  const match = ISO_INSTANT.exec(text);
  if (match === null) return null;
  const [, date = '', hours, minutes, seconds = '0', fraction = '', sign, ...offset] = match;
  const day = findDayNumber(date);
  if (day === null) return null;
  const [offsetHours = '0', offsetMinutes = '0'] = offset;
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * MINUTE_MS;
  const timeMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1_000;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  return day * DAY_MS + timeMs + ms - (sign === '-' ? -offsetMs : offsetMs);
}
