import { normalize } from './normalize';
import { spokenDigits } from './spoken-digits';

/** A query that is a phone number or a piece of one. */
export type PhoneQuery = {
  readonly digits: string;
  /** What stands beside the number, to be looked up as words; empty when nothing does. */
  readonly rest: string;
};

/** A number as stored, by how much of it was typed: 4 all, 3 its beginning, 2 its end, 1 something inside, 0 nothing. */
export type PhoneMatch = number;
export const INSIDE: PhoneMatch = 1;

const NAMES_A_PHONE = /(?:^|[^а-я])(?:тел|номер|телефон)(?:а|у|ом|е|ы|ов)?(?![а-я])\.?/g;
const TIME_OR_DATE =
  /^(?:\d{1,2}[:.]\d{2}(?:\s*-\s*\d{1,2}[:.]\d{2})?|24\/7|\d{1,2}\.\d{2}\.\d{2,4})$/;
const LIKE_A_TIME = /^(?:[01]?\d|2[0-4])[-\s][0-5]\d$/;
const ZEROS = /^0+$/;
const COUNTING = '01234567890';
const NUMBER_IN_WORDS = /\+?\d[\d\s().-]{4,}\d/;
const LEAST_DIGITS = 3;
const LEAST_DIGITS_AMONG_WORDS = 6;
const SUBSCRIBER_DIGITS = 10;

/**
 * Reads a query as a phone number in any spelling: three digits or more, no letters but «тел», «номер», «телефон», and
 * not a time. Among other words a number needs six digits. Undefined when it is none.
 */
export function readPhoneQuery(query: string): PhoneQuery | undefined {
  const text = spokenDigits(normalize(query)).replace(NAMES_A_PHONE, ' ').trim();
  if (!/\p{L}/u.test(text)) {
    const digits = text.replace(/\D/g, '');
    if (digits.length < LEAST_DIGITS || TIME_OR_DATE.test(text)) return undefined;
    return { digits, rest: '' };
  }
  const number = NUMBER_IN_WORDS.exec(text)?.[0] ?? '';
  const digits = number.replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS_AMONG_WORDS) return undefined;
  return { digits, rest: text.replace(number, ' ').trim() };
}

/** Whether digits that stand alone are rather a time: «20-00», while «10-00» ends a number of ours. */
export function isRatherTime(query: string): boolean {
  return LIKE_A_TIME.test(normalize(query).trim());
}

/** Whether a query is digits that anybody types to see what happens: «000», «12345», while «1234567» ends a number. */
export function isIdle(query: string, match: PhoneMatch): boolean {
  return ZEROS.test(query) || (match === INSIDE && COUNTING.includes(query));
}

/** How much of a number (as +7 and ten digits) the typed digits are; a leading 7, 8, 007 or 8107 is no part of it. */
export function matchDigits(digits: string, phone: string): PhoneMatch {
  const subscriber = phone.slice(-SUBSCRIBER_DIGITS);
  const short = digits.replace(/^(?:8?107|007|[78])/, '');
  const spellings = [digits, short].filter((part) => part.length >= LEAST_DIGITS);
  return Math.max(0, ...spellings.map((part) => matchPart(part, subscriber)));
}

function matchPart(part: string, subscriber: string): PhoneMatch {
  if (part === subscriber) return 4;
  if (subscriber.startsWith(part)) return 3;
  if (subscriber.endsWith(part)) return 2;
  return subscriber.includes(part) ? INSIDE : 0;
}
