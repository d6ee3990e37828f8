import { hotlines } from '@/content';
import { clockFaults } from '@/lib/hours/clock-check';
import { statusReport } from './status-report';

/** Whether this process can answer citizens, for a load balancer. */
export type Readiness = { ready: boolean; lines: number; clockFaults: readonly string[] };

/**
 * Reads the content and asks the hours of every line at `nowMs` (epoch ms). A clock that looks wrong is told but does
 * not stop the service (hours.md 31).
 */
export function readiness(nowMs: number): Readiness {
  const { lines } = statusReport(nowMs);
  return {
    ready: lines.length > 0 && lines.length === hotlines.length,
    lines: lines.length,
    clockFaults: clockFaults(nowMs),
  };
}
