/*
 * The form that vCard 3.0 (RFC 2426) and iCalendar (RFC 5545) share: lines of `NAME:value`, ended by CRLF, folded so that
 * no line is longer than 75 bytes.
 */

const LINE_BYTES = 75;
const CRLF = '\r\n';

/** One property: its name with parameters (`TEL;TYPE=VOICE`) and its value, escaped already where it is text. */
export type ContentLine = readonly [name: string, value: string];

/**
 * A text value: backslash, comma, semicolon and line break are written as the formats demand, other controls are dropped,
 * and a no-break space becomes a plain one, since old phones draw it as a box.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replace(/\p{Cc}/gu, '');
}

/** The lines as a file in UTF-8, the last one ended like the others. */
export function writeLines(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => fold(`${name}:${value}`) + CRLF).join('');
}

/**
 * Breaks a line into parts of 75 bytes at most, each but the first behind a space, which counts. A letter of Russian takes
 * two bytes: none is cut in half, since not every reader joins the parts before it decodes them.
 */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join(CRLF);
}
