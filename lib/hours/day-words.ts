import { dayAndMonth, fullDate, weekdayInWords } from '@/lib/text/dates';
import { civilDateOf, weekdayIndex } from './civil-time';

/**
 * A day as seen from today, both day numbers of one clock: «сегодня», «завтра», «в понедельник» (2–6 days ahead),
 * «11 января», in another year «10 января 2028 года» (hours.md 37).
 */
export function dayInWords(day: number, today: number): string {
  const ahead = day - today;
  if (ahead === 0) return 'сегодня';
  if (ahead === 1) return 'завтра';
  if (ahead > 1 && ahead < 7) return weekdayInWords(weekdayIndex(day), 'on');
  const date = civilDateOf(day);
  return date.year === civilDateOf(today).year ? dayAndMonth(date) : fullDate(date);
}
