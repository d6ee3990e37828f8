import type { Fault } from './gate-fault';
import { FILES } from './gate-place';
import type { Notice } from './schema-notices';

/** A notice that would never be shown is a slip of the pen. */
export function noticeFaults(notices: readonly Notice[]): Fault[] {
  return notices
    .filter(({ from, to }) => from > to)
    .map(({ id, from, to }) => ({
      file: FILES.notices,
      id,
      key: 'to',
      expected: `a date not before ${from}`,
      received: to,
    }));
}
