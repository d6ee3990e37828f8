import type { Hotline } from '@/content';
import type { LineStatus } from '@/lib/hours/line-status';
import { moscowDateTime } from '@/lib/hours/moscow-clock';
import { statusAt } from '@/lib/hours/status-at';
import { statusSentence } from '@/lib/hours/status-text';
import { StatusMark, type StatusTone } from './status-mark';

type StatusLineProps = {
  line: Hotline;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** On a ground of its own colour, for the one line that a page is about. */
  band?: boolean;
};

/** Does anyone answer now, in one sentence that stays one text node for a screen reader (hours.md 54, accessibility.md 27). */
export function StatusLine({ line, now, band = false }: StatusLineProps) {
  const status = statusAt(line, now);
  const sentence = statusSentence(status, now);
  const tone = toneOf(status);
  return (
    <p
      className={band ? 'status status-band' : 'status'}
      data-line={line.id}
      data-state={status.state}
      data-tone={tone}
    >
      <StatusMark tone={tone} />
      {status.nextChange === null ? (
        <span>{sentence}</span>
      ) : (
        <time dateTime={moscowDateTime(status.nextChange)}>{sentence}</time>
      )}
    </p>
  );
}

function toneOf({ state, closesSoon, opensSoon }: LineStatus): StatusTone {
  return closesSoon || opensSoon ? 'soon' : state;
}
