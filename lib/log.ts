import { nowMs } from './clock';

type Fields = Record<string, string | number | boolean | null>;

/**
 * Writes one JSON line to standard output. Fields never hold personal data, query strings or request bodies: pass
 * a path through `loggedPath`.
 */
export function log(level: 'info' | 'warn' | 'error', message: string, fields: Fields = {}): void {
  const at = new Date(nowMs()).toISOString();
  process.stdout.write(`${JSON.stringify({ at, level, message, ...fields })}\n`);
}

/** Logs an unexpected error with its stack; `error` is whatever was thrown. */
export function logError(message: string, error: unknown, fields: Fields = {}): void {
  log('error', message, { ...fields, error: errorText(error) });
}

/** The path of a request target without its query, which may hold what a citizen typed; cut to 200 characters. */
export function loggedPath(target: string | undefined): string {
  return (target ?? '').split(/[?#]/, 1).join('').slice(0, 200);
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  if (!isStoreError(error)) return stack;
  // A failed query repeats in its words what it was to store: only its code and the way to it may be told.
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name} ${codesOf(error).join(' ')}`.trim(), ...frames].join('\n');
}

/** An error of the store, or one that was caused by it. */
function isStoreError(error: Error): boolean {
  const isFromStore = 'query' in error || ('severity' in error && 'code' in error);
  return isFromStore || (error.cause instanceof Error && isStoreError(error.cause));
}

/** Codes along the way to the first cause: `23505` for a value that is there already. */
function codesOf(error: Error): string[] {
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return error.cause instanceof Error ? [...own, ...codesOf(error.cause)] : own;
}
