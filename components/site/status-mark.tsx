export type StatusTone = 'open' | 'soon' | 'closed';

/** The state as a shape: full, half or empty disc; the words beside it say the same (accessibility.md 32). */
export function StatusMark({ tone }: { tone: StatusTone }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="3" />
      {tone === 'open' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {tone === 'soon' && <path d="M8 1a7 7 0 0 1 0 14z" fill="currentColor" />}
    </svg>
  );
}
