import { guidance, type Hotline, hotlines } from '@/content';
import { statusAt } from '@/lib/hours/status-at';
import { routes } from '@/lib/routes';
import { ProseItems } from './answer-blocks';
import { LinesChart } from './lines-chart';

type ClosedAdviceProps = {
  line: Hotline;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  zone: string | undefined;
  /** Where the page shows who answers already; without it the lines that answer stand here. */
  chartHref?: string;
};

/** What to do while this line is closed: the voice menu, the other ways, the lines that answer now (hours.md 45). */
export function ClosedAdvice({ line, now, zone, chartHref }: ClosedAdviceProps) {
  if (statusAt(line, now).state === 'open') return null;
  const answering = hotlines.filter(
    (other) => other.hours.kind === 'always' && statusAt(other, now).state === 'open',
  );
  return (
    <section className="section print:hidden">
      <h2 data-then="Что можно сделать, когда линия закрыта">
        Линия закрыта. Что можно сделать сейчас
      </h2>
      <ul className="list-dots">
        <ProseItems items={guidance.outsideHours} now={now} zone={zone} />
        <li>
          <a href={routes.couldNotGetThrough()}>Когда позвонить, чтобы дозвониться</a>
        </li>
        <li>
          <a href={routes.request()}>Написать обращение: ответ в течение 24 часов</a>
        </li>
        <li>
          <a href={routes.howToReachUs('channels')}>Как ещё можно написать</a>
        </li>
        <li>
          {chartHref === undefined ? (
            <a href={routes.hours()}>Когда откроются все линии</a>
          ) : (
            <a href={chartHref}>Какие линии отвечают сейчас</a>
          )}
        </li>
      </ul>
      {chartHref === undefined && answering.length > 0 && (
        <>
          <p>Эти линии отвечают круглосуточно. Проверьте, подходит ли вам одна из них.</p>
          <LinesChart lines={answering} now={now} zone={zone} place="now" withDetails />
        </>
      )}
    </section>
  );
}
