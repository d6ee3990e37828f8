// @ts-check
import { SECOND } from './time.js';

/** Back and Forward may show a page as it was, without a question to the server. */
export function isFromHistory() {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
}

export async function fetchReport() {
  const sentAt = performance.now();
  const signal = AbortSignal.timeout?.(8 * SECOND) ?? null;
  const response = await fetch('/api/status', { cache: 'no-store', signal });
  const [took, at] = [performance.now() - sentAt, Date.now()];
  /** @type {import('../../../lib/directory/status-report').StatusReport} */
  const report = await response.json();
  // Something between us and the server may answer in its place.
  if (!(report.nowMs > 0)) throw new Error('no report');
  return { report, took, at };
}
