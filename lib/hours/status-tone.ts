import type { LineStatus } from './line-status';

/** How a status looks: a change that is near looks the same before closing and before opening. */
export type StatusTone = 'open' | 'soon' | 'closed';

export function statusTone({ state, closesSoon, opensSoon }: LineStatus): StatusTone {
  return closesSoon || opensSoon ? 'soon' : state;
}
