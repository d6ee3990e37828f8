/*
 * Numbers as a phone writes them down from speech: «восемь восемьсот пятьсот пятьдесят пять тридцать пять тридцать пять».
 */

const VALUES = new Map(
  Object.entries({
    ...{ ноль: 0, один: 1, два: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8 },
    ...{ девять: 9, десять: 10, одиннадцать: 11, двенадцать: 12, тринадцать: 13 },
    ...{ четырнадцать: 14, пятнадцать: 15, шестнадцать: 16, семнадцать: 17 },
    ...{ восемнадцать: 18, девятнадцать: 19, двадцать: 20, тридцать: 30, сорок: 40 },
    ...{ пятьдесят: 50, шестьдесят: 60, семьдесят: 70, восемьдесят: 80, девяносто: 90 },
    ...{ сто: 100, двести: 200, триста: 300, четыреста: 400, пятьсот: 500, шестьсот: 600 },
    ...{ семьсот: 700, восемьсот: 800, девятьсот: 900 },
  }),
);
const LEAST_WORDS = 3;
const NUMBER_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[...VALUES.keys()].join('|')})(?:\\s+(?:${[...VALUES.keys()].join('|')})){${LEAST_WORDS - 1},}(?!\\p{L})`,
  'gu',
);

/** The text with spoken numbers of three words or more in digits. */
export function spokenDigits(text: string): string {
  return text.replace(NUMBER_WORDS, (words) => groups(words.split(/\s+/)).join(' '));
}

/** «пятьсот пятьдесят пять» is one group, 555: each next word is of a lower order. */
function groups(words: readonly string[]): number[] {
  const numbers: number[] = [];
  let order = 0;
  for (const word of words) {
    const value = VALUES.get(word) ?? 0;
    const isNext = value > 0 && value < order;
    if (isNext) numbers.push((numbers.pop() ?? 0) + value);
    else numbers.push(value);
    order = orderOf(value);
  }
  return numbers;
}

/** What the next word must be below to continue the group. */
function orderOf(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 0;
}
