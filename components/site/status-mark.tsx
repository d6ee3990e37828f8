import type { StatusTone } from '@/lib/hours/status-tone';

/** Full, half or empty; public/enhance.js draws the same when a state changes in an open tab. */
const FILLS: Record<StatusTone, string> = {
  open: 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z',
  soon: 'M8 1a7 7 0 0 1 0 14z',
  closed: 'M8 8',
};

/** The state as a shape: full, half or empty disc; the words beside it say the same (accessibility.md 32). */
export function StatusMark({ tone }: { tone: StatusTone }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d={FILLS[tone]} fill="currentColor" />
    </svg>
  );
}
