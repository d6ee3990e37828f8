import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { operators, ticketEvents, ticketMessages, tickets } from '@/lib/db/schema';
import { MINUTE_MS } from '@/lib/hours/civil-time';
import type { DeskEvent, DeskMessage, DeskTicket } from './desk-ticket';
import type { Setting } from './setting';
import { parseTicketNumber } from './ticket-number';

/** How long a contact stays on the page after the press that is recorded. */
const CONTACT_SHOWN_MINUTES = 30;

type TicketRow = typeof tickets.$inferSelect;

/** A request with its conversation and history, as `operatorId` may see it; undefined for a number that is none. */
export async function findDeskTicket(
  setting: Setting,
  { number: typed, operatorId }: { number: string; operatorId: string },
): Promise<DeskTicket | undefined> {
  const parsed = parseTicketNumber(typed);
  if (!parsed.ok) return undefined;
  const { db } = setting;
  const [found] = await db
    .select({ ticket: tickets, assigneeName: operators.displayName })
    .from(tickets)
    .leftJoin(operators, eq(operators.id, tickets.assigneeId))
    .where(eq(tickets.number, parsed.number));
  if (found === undefined) return undefined;
  const { ticket, assigneeName } = found;
  const [messages, events, contact] = await Promise.all([
    listMessages(setting, ticket),
    listEvents(setting, ticket.id),
    contactOf(setting, ticket, operatorId),
  ]);
  return {
    id: ticket.id,
    number: ticket.number,
    topicId: ticket.topicId,
    status: ticket.status,
    priority: ticket.priority,
    priorityReason: ticket.priorityReason,
    createdAt: ticket.createdAt,
    deadlineAt: ticket.deadlineAt,
    answeredAt: ticket.firstAnsweredAt ?? undefined,
    version: ticket.version,
    requesterName: ticket.requesterName ?? undefined,
    answerWay: ticket.cannotCall ? 'no-calls' : ticket.answerBy,
    assignee:
      ticket.assigneeId === null || assigneeName === null
        ? undefined
        : { id: ticket.assigneeId, name: assigneeName },
    messages,
    events,
    contact,
  };
}

async function listMessages({ db }: Setting, ticket: TicketRow): Promise<DeskMessage[]> {
  const rows = await db
    .select({ message: ticketMessages, operatorName: operators.displayName })
    .from(ticketMessages)
    .leftJoin(operators, eq(operators.id, ticketMessages.operatorId))
    .where(eq(ticketMessages.ticketId, ticket.id))
    .orderBy(asc(ticketMessages.createdAt), asc(ticketMessages.id));
  const first: DeskMessage[] =
    ticket.message === null
      ? []
      : [
          {
            id: ticket.id,
            author: 'requester',
            operatorName: undefined,
            text: ticket.message,
            createdAt: ticket.createdAt,
          },
        ];
  const later = rows.map(({ message, operatorName }) => ({
    id: message.id,
    author: message.isInternal ? ('note' as const) : message.author,
    operatorName: operatorName ?? undefined,
    text: message.body,
    createdAt: message.createdAt,
  }));
  return [...first, ...later];
}

async function listEvents({ db }: Setting, ticketId: string): Promise<DeskEvent[]> {
  const target = alias(operators, 'target');
  const rows = await db
    .select({
      id: ticketEvents.id,
      kind: ticketEvents.kind,
      at: ticketEvents.at,
      actor: ticketEvents.actor,
      detail: ticketEvents.detail,
      operatorName: operators.displayName,
      targetName: target.displayName,
    })
    .from(ticketEvents)
    .leftJoin(operators, eq(operators.id, ticketEvents.operatorId))
    .leftJoin(target, sql`${target.id}::text = ${ticketEvents.detail}->>'operatorId'`)
    .where(eq(ticketEvents.ticketId, ticketId))
    .orderBy(desc(ticketEvents.at), desc(ticketEvents.id));
  return rows.map(({ id, kind, at, actor, detail, operatorName, targetName }) => ({
    id,
    kind,
    at,
    actor,
    operatorName: operatorName ?? undefined,
    detail: {
      ...(typeof detail.from === 'string' ? { from: detail.from } : {}),
      ...(targetName === null ? {} : { to: targetName }),
      ...(typeof detail.to === 'string' ? { to: detail.to } : {}),
    },
  }));
}

async function contactOf(
  { db, now }: Setting,
  { id, phone, email }: TicketRow,
  operatorId: string,
): Promise<DeskTicket['contact']> {
  if (phone === null && email === null) return 'none';
  const [shown] = await db
    .select({ id: ticketEvents.id })
    .from(ticketEvents)
    .where(
      and(
        eq(ticketEvents.ticketId, id),
        eq(ticketEvents.operatorId, operatorId),
        eq(ticketEvents.kind, 'contact-shown'),
        gt(ticketEvents.at, new Date(now.getTime() - CONTACT_SHOWN_MINUTES * MINUTE_MS)),
      ),
    )
    .limit(1);
  if (shown === undefined) return 'hidden';
  return { phone: phone ?? undefined, email: email ?? undefined };
}
