import type { Hotline } from '@/content';
import { statusSteps } from '@/lib/hours/status-steps';
import { hoursInWords } from '@/lib/hours/week-rows';
import { StatusMark } from './status-mark';

type StatusLineProps = {
  line: Hotline;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** IANA zone that the visitor chose: the sentence tells that clock too (hours.md 46). */
  zone: string | undefined;
  /** On a ground of its own colour, for the one line that a page is about. */
  band?: boolean;
};

/**
 * Does anyone answer now, in one sentence that stays one text node for a screen reader (hours.md 54, accessibility.md
 * 27). What is said next, and the hours to show when that cannot be known, travel along for public/enhance.js.
 */
export function StatusLine({ line, now, zone, band = false }: StatusLineProps) {
  const { steps, untilMs } = statusSteps(line, now, 2, zone);
  const [said, next] = steps;
  return (
    <p
      className={band ? 'status status-band' : 'status'}
      data-line={line.id}
      data-state={said.state}
      data-tone={said.tone}
      data-next-at={next?.fromMs}
      data-next-state={next?.state}
      data-next-tone={next?.tone}
      data-next-text={next?.sentence}
      data-next-change={next?.change}
      data-until={untilMs}
      data-hours={hoursInWords(line, now)}
    >
      <StatusMark tone={said.tone} />
      {said.change === null ? (
        <span>{said.sentence}</span>
      ) : (
        <time dateTime={said.change}>{said.sentence}</time>
      )}
    </p>
  );
}
