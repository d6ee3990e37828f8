import { moscowDateTime } from '@/lib/hours/moscow-clock';
import { moscowTimeInWords } from '@/lib/text/dates';

/** When what stands below was true: paper and a saved copy grow old (hours.md 56). One text node, for screen readers. */
export function SheetDate({ now }: { now: number }) {
  return (
    <p>
      <time dateTime={moscowDateTime(now)}>
        {`Актуально на ${moscowTimeInWords(now)}. Часы работы указаны по московскому времени.`}
      </time>
    </p>
  );
}
