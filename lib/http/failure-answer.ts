import { hotlines } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { logError } from '@/lib/log';
import { readSettings } from '@/lib/settings';
import { largestFormAt } from './accepted-forms';
import { EMERGENCY_POLICY, emergencyPage } from './emergency-page';
import { type FailureStatus, failureJson } from './failure-words';

const LEAVES_BODY = new Set<FailureStatus>([403, 405, 413]);

/** Headers and body of an answer that the server gives in place of a page or an API. */
export type FailureAnswer = { headers: Record<string, string>; body: string };

export type FailureOptions = {
  /** What the log knows the request by. */
  code?: string | undefined;
  /** The request's Cookie header, which may hold the visitor's settings. */
  cookie?: string | undefined;
};

/**
 * The answer to a failed request: JSON for programs, the emergency page for people, in the look that they chose. Never
 * cached.
 */
export function failureAnswer(
  status: FailureStatus,
  path: string,
  nowMs: number,
  options: FailureOptions = {},
): FailureAnswer {
  const shared: Record<string, string> = { 'Cache-Control': 'no-store' };
  if (status === 405) shared.Allow = largestFormAt(path) ? 'GET, HEAD, POST' : 'GET, HEAD';
  // What is left of a refused body is not read, so the connection cannot be used again.
  if (LEAVES_BODY.has(status)) shared.Connection = 'close';
  if (status === 503) shared['Retry-After'] = '60';
  const { type, body, policy } = /^\/(?:api|health)(?:\/|$)/.test(path)
    ? { type: 'application/json', body: failureJson(status), policy: undefined }
    : page(status, nowMs, options);
  const headers = { ...shared, 'Content-Type': `${type}; charset=utf-8` };
  return policy === undefined
    ? { headers, body }
    : { headers: { ...headers, 'Content-Security-Policy': policy }, body };
}

/** The page of last resort must not be able to fail: if its hours cannot be told, the bare numbers still can. */
function page(status: FailureStatus, nowMs: number, { code, cookie }: FailureOptions) {
  try {
    return {
      type: 'text/html',
      body: emergencyPage(status, nowMs, { code, settings: readSettings(cookie) }),
      policy: EMERGENCY_POLICY,
    };
  } catch (error) {
    logError('the emergency page failed', error);
    const numbers = hotlines.map(
      (line) => `${line.name}: ${displayPhone(line.phone, line.displayForm)}`,
    );
    return { type: 'text/plain', body: numbers.join('\n'), policy: undefined };
  }
}
