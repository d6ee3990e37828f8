import type { Metadata } from 'next';
import { BarPlot } from '@/components/desk/bar-plot';
import { DeadLetters } from '@/components/desk/dead-letters';
import { DeskFrame } from '@/components/desk/desk-frame';
import { FiguresTable } from '@/components/desk/figures-table';
import { dayAndMonth } from '@/lib/hours/calendar-words';
import { civilDateOf, DAY_MS } from '@/lib/hours/civil-time';
import { routes } from '@/lib/routes';
import { figuresByDay, figuresByTopic, figuresOf } from '@/lib/support/figures';
import { listFigureRows } from '@/lib/support/list-figure-rows';
import { listLetters } from '@/lib/support/list-letters';
import { ticketTopics } from '@/lib/support/ticket-topic';
import { signOut } from '../actions';
import { deskSetting, requireSupervisor } from '../session';
import { tryLettersAgain } from './actions';

export const metadata: Metadata = { title: 'Показатели' };

const DAYS = 14;

export default async function FiguresPage() {
  const operator = await requireSupervisor(routes.deskFigures());
  const setting = await deskSetting();
  const { now } = setting;
  const [rows, letters] = await Promise.all([
    listFigureRows(setting, new Date(now.getTime() - DAYS * DAY_MS)),
    listLetters(setting),
  ]);
  const days = figuresByDay(rows, now, DAYS).map(({ day, ...figures }) => ({
    name: dayAndMonth(civilDateOf(day)),
    ...figures,
  }));
  const topics = figuresByTopic(
    rows,
    now,
    ticketTopics.map(({ id }) => id),
  ).map(({ topicId, ...figures }, place) => ({
    name: ticketTopics[place]?.name ?? topicId,
    ...figures,
  }));
  return (
    <DeskFrame operator={operator} section="figures" signOut={signOut}>
      <h1>Показатели за {DAYS} дней</h1>
      <FiguresTable
        caption="Всё вместе"
        groupName="Тема"
        rows={[{ name: 'Все темы', ...figuresOf(rows, now) }, ...topics]}
      />
      <section>
        <h2>По дням</h2>
        <BarPlot
          bars={days.map(({ name, answeredInTime, answeredLate, overdue, waiting }) => ({
            name,
            parts: [
              { tone: 'good', value: answeredInTime },
              { tone: 'late', value: answeredLate },
              { tone: 'bad', value: overdue },
              { tone: 'rest', value: waiting },
            ],
          }))}
        />
        <FiguresTable
          caption="Снизу вверх: ответ в срок, позже срока, просрочено, ещё ждут"
          groupName="День"
          rows={days}
        />
      </section>
      <section>
        <h2>До первого ответа</h2>
        <BarPlot
          bars={days.map(({ name, medianMinutes }) => ({
            name,
            parts: [{ tone: 'good', value: medianMinutes ?? 0 }],
          }))}
        />
        <p className="quiet">Середина по дням, от регистрации до первого ответа.</p>
      </section>
      <DeadLetters letters={letters} now={now} tryAgain={tryLettersAgain} />
    </DeskFrame>
  );
}
