/*
 * Dates in Russian words, from own tables: what Intl prints depends on the ICU of the host (hours.md 40).
 * Weekdays run 0–6 from Monday, months 1–12.
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

const WEEKDAYS = [
  { nominative: 'понедельник', on: 'в понедельник', from: 'с понедельника', to: 'по понедельник' },
  { nominative: 'вторник', on: 'во вторник', from: 'со вторника', to: 'по вторник' },
  { nominative: 'среда', on: 'в среду', from: 'со среды', to: 'по среду' },
  { nominative: 'четверг', on: 'в четверг', from: 'с четверга', to: 'по четверг' },
  { nominative: 'пятница', on: 'в пятницу', from: 'с пятницы', to: 'по пятницу' },
  { nominative: 'суббота', on: 'в субботу', from: 'с субботы', to: 'по субботу' },
  { nominative: 'воскресенье', on: 'в воскресенье', from: 'с воскресенья', to: 'по воскресенье' },
] as const;

/** Forms of a weekday: «вторник», «во вторник», «со вторника», «по вторник» (hours.md 38). */
export type WeekdayForm = keyof (typeof WEEKDAYS)[number];

/** A weekday in the form asked for; throws RangeError outside 0–6. */
export function weekdayInWords(weekday: number, form: WeekdayForm): string {
  return entryOf(WEEKDAYS, weekday)[form];
}

/** «22 ноября», the day and its month never parted (hours.md 40, 43). */
export function dayAndMonth({ month, day }: { month: number; day: number }): string {
  return `${day}\u00a0${entryOf(MONTHS_GENITIVE, month - 1)}`;
}

/** «22 ноября 2026 года». */
export function fullDate(date: { year: number; month: number; day: number }): string {
  return `${dayAndMonth(date)} ${date.year}\u00a0года`;
}

/** The text with its first letter large, for the start of a row or a sentence. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function entryOf<Entry>(table: readonly Entry[], index: number): Entry {
  const entry = table[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} in a table of ${table.length}`);
  return entry;
}
