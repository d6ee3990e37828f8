import { service } from '@/content';
import { compileSchedule } from './compile-schedule';
import { scheduleWeek, type WeekDay } from './schedule-days';

const serviceSchedule = compileSchedule({
  zone: service.zone,
  hours: { kind: 'service' },
  service: service.hours,
});

/** Resolved hours of the whole service, Monday to Sunday of Moscow's week that holds `nowMs` (epoch ms). Throws InvalidInstantError. */
export function serviceWeek(nowMs: number): readonly WeekDay[] {
  return scheduleWeek(serviceSchedule, nowMs);
}
