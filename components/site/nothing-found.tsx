import { routes } from '@/lib/routes';
import { mainLine } from './main-line';
import { NumberPanel } from './number-panel';
import { TopicCards } from './topic-cards';

/** What helps when the search does not: the main number with its state and hours, the topics, a way to write. */
export function NothingFound({ now, zone }: { now: number; zone: string | undefined }) {
  return (
    <>
      <p className="lead">
        Проверьте, нет ли опечатки, или спросите другими словами. Например: «не приходит код».
      </p>
      <NumberPanel line={mainLine} now={now} zone={zone} heading={mainLine.name} />
      <p>
        <a className="go" href={routes.howToReachUs('channels')}>
          Напишите, если звонить неудобно
        </a>
      </p>
      <section className="section" aria-labelledby="topics">
        <h2 id="topics">Что случилось</h2>
        <TopicCards now={now} zone={zone} />
      </section>
    </>
  );
}
