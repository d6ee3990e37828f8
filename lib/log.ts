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
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
