import { moscowDateTime } from '@/lib/hours/moscow-clock';
import { dueText } from '@/lib/support/due-text';

/** How long is left until a deadline, in words, a shape and a colour; the day and hour stand beside it. */
export function DueLabel({ deadlineAt, now }: { deadlineAt: Date; now: Date }) {
  const { tone, text } = dueText(deadlineAt, now);
  return (
    <span className="due" data-tone={tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
        {tone !== 'calm' && (
          <path d="M8 4v4.6M8 10.6v1.6" stroke="currentColor" strokeWidth="2.4" />
        )}
        {tone === 'calm' && (
          <path d="M8 4v4l3 2" fill="none" stroke="currentColor" strokeWidth="2" />
        )}
      </svg>
      <time dateTime={moscowDateTime(deadlineAt.getTime())}>{text}</time>
    </span>
  );
}
