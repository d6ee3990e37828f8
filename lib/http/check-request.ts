import type { IncomingHttpHeaders } from 'node:http';
import { largestFormAt } from './accepted-forms';
import { isCrossSite } from './cross-site';

/** Status of the answer to a request that is refused before any page sees it. */
export type Refusal = 400 | 403 | 405 | 413 | 414;

// No page here has a path of over 100 characters. A query may hold a pasted letter: 10,000 Cyrillic letters take 60 kB
// encoded, and the search answers by their beginning instead of turning the person away (search.md 2).
const LONGEST_PATH = 1_000;
const LONGEST_TARGET = 72_000;

/** What Node must accept so that such a query arrives: request line and headers together, in bytes. */
export const LARGEST_HEAD = 96 * 1024;
const READING_METHODS = new Set(['GET', 'HEAD']);
// Slashes and backslashes in a row would make the redirect that tidies them point to another host.
const AMBIGUOUS_SLASHES = /^\/[/\\]/;
// What nearly every request asks for: nothing encoded, so nothing to decode and no control character (Node refuses those).
const PLAIN = /^\/(?:[a-z0-9][a-z0-9./-]*)?$/;
// Control characters, an encoded NUL among them, name no page and upset what reads files.
const CONTROL = /\p{Cc}/u;

/**
 * Checks the method, the target (`IncomingMessage.method`, `.url`) and, of a form, the headers of a request. Returns
 * undefined for one that a page may answer: every page reads, and few addresses take forms (accepted-forms.ts).
 */
export function refusalOf(
  method: string | undefined,
  target: string | undefined,
  headers: IncomingHttpHeaders = {},
): Refusal | undefined {
  if (method === 'POST') return refusalOfForm(target, headers) ?? refusalOfTarget(target);
  return READING_METHODS.has(method ?? '') ? refusalOfTarget(target) : 405;
}

function refusalOfForm(
  target: string | undefined,
  headers: IncomingHttpHeaders,
): Refusal | undefined {
  const largest = largestFormAt(pathOf(target));
  if (largest === undefined) return 405;
  if (isCrossSite(headers)) return 403;
  return Number(headers['content-length'] ?? 0) > largest ? 413 : undefined;
}

function refusalOfTarget(target: string | undefined): Refusal | undefined {
  if (target === undefined || !target.startsWith('/')) return 400;
  const path = pathOf(target);
  if (path.length > LONGEST_PATH || target.length > LONGEST_TARGET) return 414;
  if (PLAIN.test(path)) return undefined;
  if (AMBIGUOUS_SLASHES.test(path)) return 400;
  const decoded = decode(path);
  return decoded === undefined || CONTROL.test(decoded) ? 400 : undefined;
}

function pathOf(target: string | undefined): string {
  return target?.split('?', 1)[0] ?? '';
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
