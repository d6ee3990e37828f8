import { newId } from '@/lib/db/new-id';
import type { tickets } from '@/lib/db/schema';

type TicketRow = typeof tickets.$inferInsert;

/** A row for `tickets`, complete but for what the test says. */
export function ticketRow(now: Date, given: Partial<TicketRow> = {}): TicketRow {
  const id = newId(now);
  return {
    id,
    number: `${Number.parseInt(id.slice(-8), 16)}`.padStart(10, '0').slice(-10),
    accessHash: `hash of ${id}`,
    idempotencyKey: `key of ${id}`,
    status: 'new',
    priority: 'normal',
    priorityReason: 'обычный порядок',
    topicId: 'registration',
    requesterName: 'Мария Петрова',
    answerBy: 'site',
    cannotCall: false,
    message: 'Не приходит письмо с подтверждением.',
    consentVersion: '2026-11-01',
    consentAt: now,
    version: 1,
    createdAt: now,
    updatedAt: now,
    deadlineAt: new Date(now.getTime() + 24 * 3_600_000),
    ...given,
  };
}
