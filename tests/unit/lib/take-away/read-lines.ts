/** One property as a reader sees it: the file unfolded, names in capitals, parameters apart, text unescaped. */
export type ReadProperty = { name: string; parameters: Record<string, string>; value: string };

/**
 * Reads lines of vCard or iCalendar the way an address book does, written apart from lib/take-away: bytes first, then
 * folds, then names. Throws for a line that is too long, not ended by CRLF, or folded inside a letter.
 */
export function readLines(file: Buffer): ReadProperty[] {
  const physical = splitAtCrlf(file);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const line of physical) {
    if (line.length > 75) throw new Error(`a line of ${line.length} bytes`);
    decoder.decode(line);
  }
  const logical: string[] = [];
  for (const line of physical.map((bytes) => decoder.decode(bytes))) {
    if (line.startsWith(' ')) logical[logical.length - 1] += line.slice(1);
    else logical.push(line);
  }
  return logical.map(readProperty);
}

/** What an escaped text says. */
export function unescapeText(value: string): string {
  return value.replace(/\\(.)/gs, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function splitAtCrlf(file: Buffer): Buffer[] {
  const text = file.toString('latin1');
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines = text.slice(0, -2).split('\r\n');
  if (lines.some((line) => /[\r\n]/.test(line))) throw new Error('a line end without its pair');
  return lines.map((line) => Buffer.from(line, 'latin1'));
}

function readProperty(line: string): ReadProperty {
  const colon = line.indexOf(':');
  const [name = '', ...parts] = line.slice(0, colon).split(';');
  const parameters = Object.fromEntries(parts.map((part) => part.split('=', 2)));
  return { name: name.toUpperCase(), parameters, value: line.slice(colon + 1) };
}
