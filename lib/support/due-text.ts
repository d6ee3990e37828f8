import { dayInWords } from '@/lib/hours/calendar-words';
import { DAY_MINUTES, formatTimeOfDay, MINUTE_MS } from '@/lib/hours/civil-time';
import { moscowMoment } from '@/lib/hours/moscow-clock';
import { countOf } from '@/lib/text/plural';

/** How near a deadline is: `soon` means less than two hours. */
export type DueTone = 'overdue' | 'soon' | 'calm';

const SOON_MINUTES = 120;

/** «Осталось 2 часа 5 минут» or «Просрочено на 3 дня 4 часа», and how near it is; a deadline of this minute is overdue. */
export function dueText(deadlineAt: Date, now: Date): { tone: DueTone; text: string } {
  const left = Math.ceil((deadlineAt.getTime() - now.getTime()) / MINUTE_MS);
  if (left === 0) return { tone: 'overdue', text: 'Срок наступил' };
  if (left < 0) return { tone: 'overdue', text: `Просрочено на ${durationInWords(-left)}` };
  return {
    tone: left < SOON_MINUTES ? 'soon' : 'calm',
    text: `Осталось ${durationInWords(left)}`,
  };
}

/** Whole minutes in two units at most: «14 минут», «2 часа 5 минут», «3 дня 4 часа»; nothing is «меньше минуты». */
export function durationInWords(minutes: number): string {
  const days = Math.floor(minutes / DAY_MINUTES);
  const hours = Math.floor((minutes % DAY_MINUTES) / 60);
  const rest = minutes % 60;
  const parts = [
    days > 0 ? countOf(days, ['день', 'дня', 'дней']) : '',
    hours > 0 ? countOf(hours, ['час', 'часа', 'часов']) : '',
    rest > 0 && days === 0 ? countOf(rest, ['минуту', 'минуты', 'минут']) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'меньше минуты' : parts.join(' ');
}

/** «14:30, сегодня», «09:05, 2 декабря», by Moscow's clock. */
export function momentInWords(at: Date, now: Date): string {
  const { day, minute } = moscowMoment(at.getTime());
  const today = moscowMoment(now.getTime()).day;
  const dayWords = day === today - 1 ? 'вчера' : dayInWords(day, today);
  return `${formatTimeOfDay(minute)}, ${dayWords}`;
}
