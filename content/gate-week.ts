import { dayNumber, WEEKDAYS, weekdayIndex } from './gate-civil-date';
import { dayFaults, type HoursFault, tailFaults } from './gate-intervals';
import type { Interval, WeeklyBlock } from './schema-hours';

/** Faults of weekly blocks (hours.md 1–3, 7, 51): each day, nights into the next day, validity. */
export function blockFaults(blocks: readonly WeeklyBlock[], key: string): HoursFault[] {
  return [
    ...blocks.flatMap((block, index) => weekFaults(block, `${key}.${index}.week`)),
    ...blocks.flatMap((block, index) => nightFaults(block, blocks, `${key}.${index}.week`)),
    ...validityFaults(blocks, key),
  ];
}

/** First and last day number of a block; a missing edge is infinite. */
export function validityOf(block: WeeklyBlock): { first: number; last: number } {
  return {
    first: block.validFrom === undefined ? Number.NEGATIVE_INFINITY : dayNumber(block.validFrom),
    last: block.validTo === undefined ? Number.POSITIVE_INFINITY : dayNumber(block.validTo),
  };
}

/** Whether two blocks are in force on some common day. */
export function sharesDay(a: WeeklyBlock, b: WeeklyBlock): boolean {
  const [one, other] = [validityOf(a), validityOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

function weekFaults(block: WeeklyBlock, key: string): HoursFault[] {
  return WEEKDAYS.flatMap((day) => dayFaults(block.week[day], `${key}.${day}`));
}

function nightFaults(
  block: WeeklyBlock,
  blocks: readonly WeeklyBlock[],
  key: string,
): HoursFault[] {
  const { first, last } = validityOf(block);
  return WEEKDAYS.flatMap((day, index) => {
    const dayKey = `${key}.${day}`;
    const next = nextDay(index);
    const inside = last - first >= 7 || dayWithin(first, last - 1, index);
    const withinBlock = inside ? tailFaults(block.week[day], block.week[next], dayKey) : [];
    if (weekdayIndex(last) !== index) return withinBlock;
    const following = blocks.find((other) => validityOf(other).first === last + 1);
    const acrossBlocks = tailFaults(block.week[day], hoursOf(following, index), dayKey);
    return [...withinBlock, ...acrossBlocks];
  });
}

/** Whether a day of the week occurs from `first` to `last`, at most seven days. */
function dayWithin(first: number, last: number, weekday: number): boolean {
  for (let day = first; day <= last; day += 1) {
    if (weekdayIndex(day) === weekday) return true;
  }
  return false;
}

function hoursOf(block: WeeklyBlock | undefined, weekdayBefore: number): readonly Interval[] {
  return block === undefined ? [] : block.week[nextDay(weekdayBefore)];
}

function nextDay(index: number) {
  return WEEKDAYS[(index + 1) % 7] ?? 'monday';
}

function validityFaults(blocks: readonly WeeklyBlock[], key: string): HoursFault[] {
  return blocks.flatMap((block, index) => {
    const { first, last } = validityOf(block);
    const received = showValidity(block);
    const blockKey = `${key}.${index}`;
    if (first > last) {
      return [{ key: blockKey, expected: 'validFrom on or before validTo', received }];
    }
    return blocks
      .slice(0, index)
      .filter((earlier) => sharesDay(earlier, block))
      .map((earlier) => ({
        key: blockKey,
        expected: `a block that shares no day with the one ${showValidity(earlier)}`,
        received,
      }));
  });
}

function showValidity({ validFrom, validTo }: WeeklyBlock): string {
  return `valid from ${validFrom ?? 'the beginning'} to ${validTo ?? 'the end'}`;
}
