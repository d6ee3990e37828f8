import { cleanLine } from '@/lib/forms/clean-text';

/** What is wrong with a name for an operator, in words for the terminal; undefined for a good one. */
export function operatorNameFault(name: string): string | undefined {
  const shown = displayOperatorName(name);
  if (shown.length < 2 || shown.length > 60) return '2 to 60 characters';
  if (!/^[\p{L}\p{M}\p{N} .'’-]+$/u.test(shown)) {
    return 'letters, digits, spaces, full stops, apostrophes and hyphens only';
  }
  return undefined;
}

/** A name as colleagues and citizens read it: spaces once, letters in composed form. */
export function displayOperatorName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** The name by which an operator signs in: case, ё, extra spaces and what cannot be seen make no difference. */
export function signInName(name: string): string {
  return displayOperatorName(cleanLine(name).normalize('NFKC')).toLowerCase().replaceAll('ё', 'е');
}
