/** A number as it is stored, or why the text is not one. */
export type ParsedPhone =
  | { ok: true; phone: string }
  | { ok: false; reason: 'empty' | 'not-a-number' | 'wrong-length' | 'not-russian' };

// Invisible marks come along when a number is copied from a page or an address book.
const INVISIBLE = /\p{Cf}/gu;
// Dash punctuation covers U+2010–2015; the minus and the hyphen bullet are not in that class.
const SEPARATORS = /[\s\p{Pd}\u2212\u2043.()[\]/·]+/gu;
// «+8 800» is a common slip for «8 800»; other numbers from +8 are foreign (+84 is Vietnam, of the same length).
const AFTER_PLUS = /^(?:7|8(?=800))(\d{10})$/;
const WITHOUT_PLUS = /^(?:(?:00|810)?7|8)?(\d{10})$/;

/**
 * Reads a Russian number in any spelling: `8 800…`, `+7 800…`, `8(800)555 35 35`, any dash, brackets, none, the ten
 * digits alone, the prefix 00 or 810 of a call from abroad (accessibility.md 18). Returns it as `+7` and ten digits;
 * never throws.
 */
export function parsePhone(text: string): ParsedPhone {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(SEPARATORS, '');
  if (plain === '') return { ok: false, reason: 'empty' };
  const [, plus, digits] = /^(?:tel:)?(\+?)(\d+)$/i.exec(plain) ?? [];
  if (digits === undefined) return { ok: false, reason: 'not-a-number' };
  const subscriber = (plus ? AFTER_PLUS : WITHOUT_PLUS).exec(digits)?.[1];
  if (subscriber !== undefined) return { ok: true, phone: `+7${subscriber}` };
  return { ok: false, reason: plus ? 'not-russian' : 'wrong-length' };
}
