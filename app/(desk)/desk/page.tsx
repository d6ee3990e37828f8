import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/desk-frame';
import { QueueFilters } from '@/components/desk/queue-filters';
import { QueueSummary } from '@/components/desk/queue-summary';
import { QueueTable } from '@/components/desk/queue-table';
import { SessionNotice } from '@/components/desk/session-notice';
import { VIEW_WORDS } from '@/components/desk/words';
import { routes } from '@/lib/routes';
import { countQueue } from '@/lib/support/count-queue';
import { listQueue } from '@/lib/support/list-queue';
import { queueQuery, readQueueQuery } from '@/lib/support/queue-filter';
import { ticketTopics } from '@/lib/support/ticket-topic';
import { signOut, stayLonger } from './actions';
import { deskSetting, requireOperator } from './session';

type QueuePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const TOPIC_IDS = ticketTopics.map(({ id }) => id);

/** The title tells which part of the queue it is, so that two tabs or two pages of it are told apart. */
export async function generateMetadata({ searchParams }: QueuePageProps): Promise<Metadata> {
  const { filter, after } = readQueueQuery(await searchParams, TOPIC_IDS);
  const part = VIEW_WORDS[filter.view].toLowerCase();
  return { title: `Очередь обращений: ${part}${after ? ', продолжение' : ''}` };
}

export default async function QueuePage({ searchParams }: QueuePageProps) {
  const query = readQueueQuery(await searchParams, TOPIC_IDS);
  const { filter, after } = query;
  const address = routes.desk() + queueQuery(filter, after);
  const operator = await requireOperator(address);
  const setting = await deskSetting();
  const [{ rows, next }, counts] = await Promise.all([
    listQueue(setting, { ...query, operatorId: operator.id }),
    countQueue(setting, operator.id),
  ]);
  return (
    <DeskFrame operator={operator} section="queue" signOut={signOut}>
      <h1>Очередь обращений</h1>
      <div data-desk-follow="session">
        <SessionNotice
          endsAt={operator.sessionEndsAt}
          now={setting.now}
          address={address}
          stayLonger={stayLonger}
        />
      </div>
      <div data-desk-follow="summary">
        <QueueSummary counts={counts} now={setting.now} />
      </div>
      <QueueFilters filter={filter} counts={counts} />
      <div data-desk-follow="queue">
        {rows.length === 0 ? (
          <p>Здесь пусто. {filter.view === 'waiting' && 'Новые обращения появятся сами.'}</p>
        ) : (
          <QueueTable rows={rows} now={setting.now} caption={VIEW_WORDS[filter.view]} />
        )}
        <p className="queue-pages">
          {after && <a href={routes.desk() + queueQuery(filter)}>К началу очереди</a>}{' '}
          {next && <a href={routes.desk() + queueQuery(filter, next)}>Следующая страница</a>}
        </p>
      </div>
    </DeskFrame>
  );
}
