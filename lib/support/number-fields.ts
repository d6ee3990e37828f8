import { z } from 'zod';
import { FIELD_WORDS } from '@/lib/forms/fields';
import { parseAccessCode } from './access-code';
import { type ParsedTicketNumber, parseTicketNumber } from './ticket-number';

/** The number of a request in any spacing; a slip is told at once, before the store is asked (requests.md 5). */
export const NumberField = z.string().transform((typed, { addIssue }) => {
  const parsed = parseTicketNumber(typed);
  if (parsed.ok) return parsed.number;
  addIssue(numberFault(parsed));
  return z.NEVER;
});

/** The access code in any spacing, case and keyboard layout. */
export const CodeField = z.string().transform((typed, { addIssue }) => {
  const code = parseAccessCode(typed);
  if (code !== undefined) return code;
  addIssue(typed.trim() === '' ? FIELD_WORDS.code.empty : FIELD_WORDS.code.form);
  return z.NEVER;
});

function numberFault({ reason }: ParsedTicketNumber & { ok: false }): string {
  const words = FIELD_WORDS.number;
  switch (reason) {
    case 'empty':
      return words.empty;
    case 'not-a-number':
      return words.digits;
    case 'wrong-length':
      return words.length;
    case 'typo':
      return words.typo;
    default:
      return reason satisfies never;
  }
}
