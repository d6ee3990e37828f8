import { findCards, findPassports, findSnils } from './find-numbers';
import { findCodes, findPasswords } from './find-secrets';
import type { Finding, SensitiveKind } from './finding';

const NAMES: Record<SensitiveKind, string> = {
  card: 'номер банковской карты',
  snils: 'СНИЛС',
  passport: 'серия и номер паспорта',
  code: 'код подтверждения',
  password: 'пароль',
};

/** What stands in a text in place of the data; spoken well, and nothing that would be found again. */
const MASKS: Record<SensitiveKind, string> = {
  card: '[номер карты скрыт]',
  snils: '[СНИЛС скрыт]',
  passport: '[паспортные данные скрыты]',
  code: '[код скрыт]',
  password: '[пароль скрыт]',
};

/**
 * Data in a text that a request never needs (requests.md 3): bank cards, СНИЛС, passports, one-time codes, passwords. In
 * the order of the text, none over another. Phones, request numbers and dates are none.
 */
export function findSensitive(text: string): Finding[] {
  const found = [
    ...findCards(text),
    ...findSnils(text),
    ...findPassports(text),
    ...findPasswords(text),
    ...findCodes(text),
  ];
  const kept: Finding[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  }
  return kept;
}

/** The text with words in place of all such data. Masking twice changes nothing more. */
export function maskSensitive(text: string): string {
  const found = findSensitive(text);
  if (found.length === 0) return text;
  let masked = '';
  let end = 0;
  for (const { kind, start, end: after } of found) {
    masked += text.slice(end, start) + MASKS[kind];
    end = after;
  }
  // What stood behind the first number may be seen only now; each round takes something away, so it ends.
  return maskSensitive(masked + text.slice(end));
}

/** What was seen, in Russian words, each kind once: «номер банковской карты», «СНИЛС». */
export function sensitiveNames(text: string): string[] {
  return [...new Set(findSensitive(text).map(({ kind }) => NAMES[kind]))];
}
