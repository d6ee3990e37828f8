import { parsePhone } from '@/lib/contact/parse-phone';

/** The number of a person, of any country, as `+` and digits; or why the text is not one. */
export type ContactPhone =
  | { ok: true; phone: string }
  | { ok: false; reason: 'empty' | 'not-a-number' | 'wrong-length' | 'no-country' };

const INVISIBLE = /\p{Cf}/gu;
const SEPARATORS = /[\s\p{Pd}\u2212\u2043.()[\]/·]+/gu;
// The longest prefix for calls abroad comes first: 8 10 from Russia, 00 from most other countries.
const ABROAD_PREFIX = /^(?:\+|8?10(?=\d{11})|00)/;
// E.164: fifteen digits with the country's code at most; the shortest numbers in use have seven.
const WORLD = /^[1-9]\d{6,14}$/;

/**
 * Reads a citizen's number in any spelling (accessibility.md 53). A Russian number needs no country; one of another
 * country starts with a plus or 00. Returns it as it is dialled from anywhere; never throws.
 */
export function parseContactPhone(text: string): ContactPhone {
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SEPARATORS, '')
    .replace(/^tel:/i, '');
  // Ten digits that start with 00 would else be taken for a Russian number without its 8.
  const russian = parsePhone(/^00[^7]/.test(plain) ? plain.replace(/^00/, '+') : plain);
  if (russian.ok) return russian;
  if (russian.reason === 'empty' || russian.reason === 'not-a-number') {
    return { ok: false, reason: russian.reason };
  }
  if (!ABROAD_PREFIX.test(plain)) {
    return { ok: false, reason: plain.length >= 11 ? 'no-country' : 'wrong-length' };
  }
  const digits = plain.replace(ABROAD_PREFIX, '');
  // A number of the country code 7 has ten digits after it; the reader of Russian numbers has refused this one.
  if (digits.startsWith('7') || !WORLD.test(digits)) return { ok: false, reason: 'wrong-length' };
  return { ok: true, phone: `+${digits}` };
}
