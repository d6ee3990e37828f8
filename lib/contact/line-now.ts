import type { Hotline } from '@/content';
import type { LineStatus } from '@/lib/hours/line-status';

/** A line with its state at the instant of the page. */
export type LineNow = { line: Hotline; status: LineStatus };

/** True when the line answers at that instant. */
export function isOpen({ status }: LineNow): boolean {
  return status.state === 'open';
}
