import { hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { moscowDateInWords } from '@/lib/text/dates';
import { countOf } from '@/lib/text/plural';

/** How many lines answer at this instant, with the date it holds for (hours.md 56). */
export function AnsweringCount({ now }: { now: number }) {
  const open = hotlines.filter((line) => statusAt(line, now).state === 'open').length;
  return (
    <p className="quiet" data-then="">
      {moscowDateInWords(now)}: {inWords(open)}. Полоса показывает часы работы за сутки.
    </p>
  );
}

function inWords(open: number): string {
  if (open === hotlines.length) return 'сейчас отвечают все линии';
  if (open === 0) return 'сейчас все линии закрыты';
  const verb = open % 10 === 1 && open % 100 !== 11 ? 'отвечает' : 'отвечают';
  return `сейчас ${verb} ${countOf(open, ['линия', 'линии', 'линий'])} из ${hotlines.length}`;
}
