import { remember } from './bounded-cache';
import { DAY_MINUTES, DAY_MS, MINUTE_MS, WEEKDAYS } from './civil-time';
import type { CompiledSchedule } from './compile-schedule';
import { findChange } from './find-change';
import type { Stretch } from './line-status';
import { moscowInstant } from './moscow-clock';
import { closedReasonOn, openSpansOn } from './resolve-day';

type Piece = Omit<Stretch, 'endsAt' | 'changeAt'>;

const WEEKS_KEPT = 8;

/** The stretch that holds Moscow's civil time `civilMs`; stretches are computed and kept a week at a time. */
export function stretchAt(schedule: CompiledSchedule, civilMs: number): Stretch {
  const week = Math.floor((Math.floor(civilMs / DAY_MS) + 3) / 7); // day 0 was a Thursday
  const stretches =
    schedule.weeks.get(week) ??
    remember(schedule.weeks, WEEKS_KEPT, week, buildWeek(schedule, week * 7 - 3));
  const stretch = stretches.findLast(({ fromCivilMs }) => fromCivilMs <= civilMs);
  // The first stretch begins with the week, so this cannot happen; a wrong state would be worse than an error.
  if (stretch === undefined) throw new Error(`no stretch of week ${week} holds ${civilMs}`);
  return stretch;
}

/** Stretches of the week that begins on `monday`, each knowing the next change, however far away that is. */
function buildWeek(schedule: CompiledSchedule, monday: number): readonly Stretch[] {
  const pieces = WEEKDAYS.flatMap((_, index) => piecesOfDay(schedule, monday + index));
  const afterWeek = findChange(schedule, monday + 7, pieces.at(-1)?.isOpen === true);
  let endsAt = moscowInstant((monday + 7) * DAY_MINUTES);
  let changeAt = afterWeek === null ? null : moscowInstant(afterWeek);
  const stretches: Stretch[] = [];
  for (const piece of pieces.toReversed()) {
    const later = stretches.at(-1);
    if (later !== undefined && later.isOpen !== piece.isOpen) changeAt = endsAt;
    stretches.push({ ...piece, endsAt, changeAt });
    endsAt = moscowInstant(piece.fromCivilMs / MINUTE_MS);
  }
  return stretches.reverse();
}

function piecesOfDay(schedule: CompiledSchedule, day: number): readonly Piece[] {
  const reason = closedReasonOn(schedule, day);
  const pieces: Piece[] = [];
  const add = (minute: number, isOpen: boolean) =>
    pieces.push({
      fromCivilMs: (day * DAY_MINUTES + minute) * MINUTE_MS,
      isOpen,
      reason: isOpen ? null : reason,
    });
  let minute = 0;
  for (const [opens, closes] of openSpansOn(schedule, day)) {
    if (opens > minute) add(minute, false);
    add(opens, true);
    minute = closes;
  }
  if (minute < DAY_MINUTES) add(minute, false);
  return pieces;
}
