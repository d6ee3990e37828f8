import type { Entry } from './entry';
import { quotedPhones } from './entry-text';
import { INSIDE, isIdle, isRatherTime, matchDigits } from './phone-query';

/** Entries with a number that the typed digits are a part of, the best first, by their places in `entries`. */
export type PhoneFinder = (digits: string, query: string) => readonly number[];

/** Lines come before texts that quote their numbers; a time that only happens to stand inside a number finds nothing. */
export function createPhoneFinder(entries: readonly Entry[]): PhoneFinder {
  const phones = entries.map(({ line, sentences }) => ({
    isLine: line !== undefined,
    numbers: line === undefined ? quotedPhones(sentences) : [line.phone],
  }));
  return (digits, query) => {
    const found = phones.flatMap(({ isLine, numbers }, place) => {
      const match = Math.max(0, ...numbers.map((phone) => matchDigits(digits, phone)));
      return match === 0 ? [] : [{ place, match, isLine }];
    });
    const best = Math.max(0, ...found.map(({ match }) => match));
    if (isIdle(query, best) || (best === INSIDE && isRatherTime(query))) return [];
    return found
      .sort((a, b) => Number(b.isLine) - Number(a.isLine) || b.match - a.match || a.place - b.place)
      .map(({ place }) => place);
  };
}
