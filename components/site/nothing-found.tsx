import { routes } from '@/lib/routes';
import { CarryForm } from './carry-form';
import { mainLine } from './main-line';
import { NumberPanel } from './number-panel';
import { TopicCards } from './topic-cards';

type NothingFoundProps = { query: string; now: number; zone: string | undefined };

/** What helps when the search does not: the main number with its state and hours, the topics, a way to write. */
export function NothingFound({ query, now, zone }: NothingFoundProps) {
  return (
    <>
      <p className="lead">
        Проверьте, нет ли опечатки, или спросите другими словами. Например: «не приходит код».
      </p>
      <NumberPanel line={mainLine} now={now} zone={zone} heading={mainLine.name} />
      <CarryForm label="Написать об этом в обращении" text={query} />
      <p>
        <a className="go" href={routes.howToReachUs('channels')}>
          Другие способы написать
        </a>
      </p>
      <section className="section" aria-labelledby="topics">
        <h2 id="topics">Что случилось</h2>
        <TopicCards now={now} zone={zone} />
      </section>
    </>
  );
}
