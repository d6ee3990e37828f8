import type { Weekday } from '@/content/schema-hours';
import { type CivilDate, civilDateOf, weekdayOf } from './civil-time';

/*
 * Days in Russian words, from own tables: what Intl prints depends on the ICU of the host (hours.md 40).
 * A no-break space holds a number to its noun (hours.md 43).
 */

const MONTHS_GENITIVE = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** Forms of a weekday: «вторник», «во вторник», «со вторника», «по вторник» (hours.md 38). */
type WeekdayForms = Readonly<Record<'name' | 'on' | 'from' | 'to', string>>;

const WEEKDAY_FORMS: Readonly<Record<Weekday, WeekdayForms>> = {
  monday: {
    name: 'понедельник',
    on: 'в понедельник',
    from: 'с понедельника',
    to: 'по понедельник',
  },
  tuesday: { name: 'вторник', on: 'во вторник', from: 'со вторника', to: 'по вторник' },
  wednesday: { name: 'среда', on: 'в среду', from: 'со среды', to: 'по среду' },
  thursday: { name: 'четверг', on: 'в четверг', from: 'с четверга', to: 'по четверг' },
  friday: { name: 'пятница', on: 'в пятницу', from: 'с пятницы', to: 'по пятницу' },
  saturday: { name: 'суббота', on: 'в субботу', from: 'с субботы', to: 'по субботу' },
  sunday: {
    name: 'воскресенье',
    on: 'в воскресенье',
    from: 'с воскресенья',
    to: 'по воскресенье',
  },
};

/** The weekday of a day number, in the form asked for. */
export function weekdayInWords(day: number, form: keyof WeekdayForms): string {
  return WEEKDAY_FORMS[weekdayOf(day)][form];
}

/** «22 ноября». */
export function dayAndMonth({ month, day }: CivilDate): string {
  return `${day}\u00a0${MONTHS_GENITIVE[month - 1]}`;
}

/** «22 ноября 2026 года». */
export function fullDate(date: CivilDate): string {
  return `${dayAndMonth(date)} ${date.year}\u00a0года`;
}

/**
 * A day as seen from today, both day numbers of one clock: «сегодня», «завтра», «в понедельник» (2–6 days ahead),
 * «11 января», in another year «10 января 2028 года» (hours.md 37).
 */
export function dayInWords(day: number, today: number): string {
  const ahead = day - today;
  if (ahead === 0) return 'сегодня';
  if (ahead === 1) return 'завтра';
  if (ahead > 1 && ahead < 7) return weekdayInWords(day, 'on');
  const date = civilDateOf(day);
  return date.year === civilDateOf(today).year ? dayAndMonth(date) : fullDate(date);
}
