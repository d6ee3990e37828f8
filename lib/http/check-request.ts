/** Status of the answer to a request that is refused before any page sees it. */
export type Refusal = 400 | 405 | 414;

// Longest address of a page here is under 100 characters; a search query of 500 Cyrillic letters takes 3 kB encoded.
const LONGEST_TARGET = 4_000;
const READING_METHODS = new Set(['GET', 'HEAD']);
// Slashes and backslashes in a row would make the redirect that tidies them point to another host.
const AMBIGUOUS_SLASHES = /^\/[/\\]/;
// Control characters, an encoded NUL among them, name no page and upset what reads files.
const CONTROL = /\p{Cc}/u;

/**
 * Checks the method and the target of a request (`IncomingMessage.method`, `.url`). Returns undefined for one that a page
 * may answer; a page here only reads, so everything but GET and HEAD is refused.
 */
export function refusalOf(
  method: string | undefined,
  target: string | undefined,
): Refusal | undefined {
  if (!READING_METHODS.has(method ?? '')) return 405;
  if (target === undefined || !target.startsWith('/')) return 400;
  if (target.length > LONGEST_TARGET) return 414;
  const [path = ''] = target.split('?', 1);
  if (AMBIGUOUS_SLASHES.test(path)) return 400;
  const decoded = decode(path);
  return decoded === undefined || CONTROL.test(decoded) ? 400 : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
