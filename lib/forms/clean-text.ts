// Control characters, NUL among them, and marks that turn the direction of what follows: nobody types them on purpose.
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// With the flag u a pair of surrogates is one letter, so only a lone one is seen; a database would refuse it.
const HALF_LETTER = /\p{Cs}/gu;

/** What a person wrote, in several lines: without control characters and half letters, in composed form, trimmed. */
export function cleanText(text: string): string {
  const lines = text
    .replace(HALF_LETTER, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '');
  return lines.normalize('NFC').trim();
}

/** The same for a field of one line: any white space becomes one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** How many signs a text has as people count them: an emoji is one, a line end is one. */
export function countSigns(text: string): number {
  return [...text].length;
}
