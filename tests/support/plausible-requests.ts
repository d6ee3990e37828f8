import type { Db } from '@/lib/db/db';
import { newId } from '@/lib/db/new-id';
import { ticketEvents, ticketMessages } from '@/lib/db/schema';
import { deadlineOf, rankRequest } from '@/lib/support/ticket';
import { makeTicket } from './builders';

const NAMES = [
  ...['Иванова Анна Сергеевна', 'Пётр Ильич Кузнецов', 'Алиев Вагиф Гасан оглы', 'Ли Сон'],
  ...['Мария Петрова', 'Константинопольская-Преображенская Александра Владиславовна', 'Егор'],
];
const MESSAGES = [
  ['registration', 'Забыл пароль, письмо для восстановления не приходит второй день.'],
  ['registration', 'Срочно нужно войти в личный кабинет, сегодня последний день подачи заявления.'],
  ['registration', 'Не проходит проверка личности: пишет, что данные не совпадают.'],
  ['documents', 'Подала заявление в пятницу, статуса до сих пор не видно. Что мне делать дальше?'],
  ['documents', 'Нужна справка для суда. Непонятно, что писать в поле «Основание».'],
  ['technical', 'Файл 4 МБ не загружается, полоска доходит до конца, и ничего не происходит.'],
  ['technical', 'Карта не привязывается.'],
  ['other', 'Я глухой человек, мне нельзя звонить. Как узнать, принято ли моё заявление?'],
] as const;
const ANSWER = 'Здравствуйте. Проверьте папку «Спам» и попробуйте ещё раз завтра.';
const MINUTES_APART = 23;

type Staff = readonly { id: string }[];

/**
 * Fills a store with requests as they would lie there: most of the latest wait, some are overdue, older ones are answered, a
 * few late. The same count at the same instant gives the same queue but for numbers and ids.
 */
export async function fillQueue(db: Db, now: Date, count: number, staff: Staff): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const createdAt = new Date(now.getTime() - place * MINUTES_APART * 60_000);
    await putRequest(db, now, place, createdAt, staff);
  }
}

async function putRequest(db: Db, now: Date, place: number, createdAt: Date, staff: Staff) {
  const answered = answeredAt(place, createdAt, now);
  const isTaken = place % 5 < 2 || answered !== undefined;
  const operatorId = isTaken ? staff[place % staff.length]?.id : undefined;
  const { id } = await makeTicket(db, createdAt, {
    ...askedBy(place),
    deadlineAt: deadlineOf(createdAt),
    status: operatorId === undefined ? 'new' : 'open',
    assigneeId: operatorId ?? null,
    ...(answered === undefined ? {} : settledAt(place, answered)),
  });
  await record(db, id, { at: createdAt, actor: 'requester', kind: 'created' });
  if (answered === undefined || operatorId === undefined) return;
  await db.insert(ticketMessages).values({
    id: newId(answered),
    ticketId: id,
    author: 'operator',
    operatorId,
    body: ANSWER,
    isInternal: false,
    createdAt: answered,
  });
  await record(db, id, { at: answered, actor: 'operator', operatorId, kind: 'answered' });
}

/** Who asked what, and how they want to be answered. */
function askedBy(place: number) {
  const [topicId, message] = MESSAGES[place % MESSAGES.length] ?? MESSAGES[0];
  const answerWay = topicId === 'other' ? 'no-calls' : (['email', 'phone'] as const)[place % 2];
  const { priority, reason } = rankRequest({ topicId, message, answerWay: answerWay ?? 'site' });
  return {
    topicId,
    message,
    priority,
    priorityReason: reason,
    requesterName: NAMES[place % NAMES.length] ?? null,
    answerBy: answerWay === 'email' || answerWay === 'phone' ? answerWay : 'site',
    cannotCall: answerWay === 'no-calls',
    phone: answerWay === 'phone' ? '+79990000000' : null,
    email: answerWay === 'email' ? 'anna@example.ru' : null,
  } as const;
}

/** Three of four answers settled the matter, the fourth waits for the citizen. */
function settledAt(place: number, answered: Date) {
  const isResolved = place % 4 !== 0;
  return {
    status: isResolved ? 'resolved' : 'pending',
    firstAnsweredAt: answered,
    resolvedAt: isResolved ? answered : null,
    version: 2,
  } as const;
}

async function record(
  db: Db,
  ticketId: string,
  event: Pick<typeof ticketEvents.$inferInsert, 'at' | 'actor' | 'kind' | 'operatorId'>,
): Promise<void> {
  await db.insert(ticketEvents).values({ ...event, id: newId(event.at), ticketId, detail: {} });
}

/** The latest forty wait, and of the older ones each eleventh is forgotten; the others were answered, some too late. */
function answeredAt(place: number, createdAt: Date, now: Date): Date | undefined {
  if (place < 40 || place % 11 === 0) return undefined;
  const hours = place % 17 === 0 ? 27 : 1 + (place % 9);
  const at = new Date(createdAt.getTime() + hours * 3_600_000);
  return at < now ? at : undefined;
}
