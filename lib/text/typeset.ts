/*
 * Where a Russian line must not break. Each space is judged by its neighbours alone, and a no-break space counts as a
 * space there, so setting a text twice changes nothing.
 */

const NO_BREAK_SPACE = '\u00a0';
const SPACE = `[ ${NO_BREAK_SPACE}]`;

/** Words that lean on the next one: prepositions, conjunctions and particles of at most three letters, and two pairs. */
const LEANS_FORWARD = [
  ...['а', 'без', 'в', 'во', 'для', 'до', 'за', 'и', 'из', 'из-за', 'из-под', 'или', 'к', 'как'],
  ...['ко', 'на', 'над', 'не', 'ни', 'но', 'о', 'об', 'от', 'по', 'под', 'при', 'про', 'с', 'со'],
  'у',
].join('|');

/** Particles that lean on the word before. */
const LEANS_BACK = ['б', 'бы', 'ж', 'же', 'ли'].join('|');

const WORD_STARTS = '(?<![\\p{L}\\p{N}-])';
const WORD_ENDS = '(?![\\p{L}\\p{N}-])';

// A whole number before its noun; digits that belong to a phone or a time («555-35-35», «8 800», «08:00») are none.
const COUNT = `(?<![\\p{L}\\d:+.,-]|[\\d+]${SPACE})\\d+`;

const BOUND_SPACE = new RegExp(
  [
    `(?<=${WORD_STARTS}(?:${LEANS_FORWARD})) (?=\\S|$)`,
    ` (?=(?:${LEANS_BACK})${WORD_ENDS})`,
    `(?<=${COUNT}) (?=\\p{L})`,
    '(?<=№) (?=\\d)',
    '(?<=\\S|^) (?=[—–])',
  ].join('|'),
  'giu',
);

/**
 * Binds with no-break spaces what reads as one: a short word and the next («в офис»), a number and its noun
 * («24 часа»), a particle and the word before («знаете ли»), a dash and the word before. Changes spaces only, and none
 * inside a phone number or a time. Takes plain text: tokens of prose are parsed out first.
 */
export function typeset(text: string): string {
  return text.replace(BOUND_SPACE, NO_BREAK_SPACE);
}
