import type { Token } from './normalize';

/** What a time of day is looked up as when no text names that time. */
export const CLOCK_WORD = 'график';

const CLOCK = /^(\d{1,2}):(\d{2})$/;
const HOUR = /^\d{1,2}$/;
/** Hours in words, as one says them after «в» and after «до», «с», «после». */
const HOUR_WORDS = new Set([
  ...['час', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
  ...['часу', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'],
  ...['одиннадцать', 'двенадцать', 'одиннадцати', 'двенадцати', 'полдень', 'полудня'],
]);
const BEFORE_HOUR = new Set(['в', 'до', 'с', 'после', 'к', 'около', 'часов', 'часа']);
/** What a number that is an hour stands before. */
export const AFTER_HOUR = /^(?:ч|час|часа|часов|часам|утра|вечера|ночи|дня|00|30)$/;

/** Whether a word of a query is a time: «20:00», «20» in «до 20» and in «20 часов». */
export function isClock(tokens: readonly Token[], place: number): boolean {
  const form = tokens[place]?.form ?? '';
  const [, hours, minutes] = CLOCK.exec(form) ?? [];
  if (hours !== undefined) return Number(hours) <= 24 && Number(minutes) < 60;
  const before = tokens[place - 1]?.form ?? '';
  if (HOUR_WORDS.has(form)) return BEFORE_HOUR.has(before);
  // «24 часа» is a day and a night.
  if (!HOUR.test(form) || Number(form) >= 24) return false;
  const after = tokens[place + 1]?.form ?? '';
  return BEFORE_HOUR.has(before) || AFTER_HOUR.test(after);
}
