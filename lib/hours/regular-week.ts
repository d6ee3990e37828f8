import { type Hotline, service } from '@/content';
import { type CompiledSchedule, compileSchedule } from './compile-schedule';
import { scheduleWeek, type WeekDay } from './schedule-days';

/** Schedules without exceptions, one per line, gone with its line. */
const regularSchedules = new WeakMap<Hotline, CompiledSchedule>();

/** The schedule of a line within the service hours as it would be had nobody written an exception. */
export function regularSchedule(line: Hotline): CompiledSchedule {
  const { zone, hours } = service;
  const schedule =
    regularSchedules.get(line) ??
    compileSchedule({ zone, hours: line.hours, service: { blocks: hours.blocks } });
  regularSchedules.set(line, schedule);
  return schedule;
}

/** Moscow's week that holds `nowMs` (epoch ms) without exceptions: what stays true on paper. Throws InvalidInstantError. */
export function regularWeek(line: Hotline, nowMs: number): readonly WeekDay[] {
  return scheduleWeek(regularSchedule(line), nowMs);
}
