/** Status of the answer to a request that is refused before any page sees it. */
export type Refusal = 400 | 405 | 414;

// No page here has a path of over 100 characters. A query may hold a pasted letter: 10,000 Cyrillic letters take 60 kB
// encoded, and the search answers by their beginning instead of turning the person away (search.md 2).
const LONGEST_PATH = 1_000;
const LONGEST_TARGET = 72_000;

/** What Node must accept so that such a query arrives: request line and headers together, in bytes. */
export const LARGEST_HEAD = 96 * 1024;
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
  const [path = ''] = target.split('?', 1);
  if (path.length > LONGEST_PATH || target.length > LONGEST_TARGET) return 414;
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
