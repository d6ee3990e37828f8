import { newId } from '@/lib/db/new-id';
import { ticketEvents } from '@/lib/db/schema';
import type { Setting } from './setting';

/** Acts of the desk and of the site itself on a request; those of the citizen are recorded by their own use cases. */
export type DeskEventKind =
  | 'answered'
  | 'noted'
  | 'contact-shown'
  | 'taken'
  | 'handed-over'
  | 'priority-changed'
  | 'status-changed'
  | 'deadline-near'
  | 'deadline-passed'
  | 'letter-sent'
  | 'letter-failed'
  | 'erased';

/** Adds one act to the append-only history (requests.md 11); without an operator the site itself acted. Nothing personal. */
export async function recordEvent(
  { db, now }: Setting,
  {
    ticketId,
    kind,
    operatorId,
    detail = {},
  }: {
    ticketId: string;
    kind: DeskEventKind;
    operatorId?: string | undefined;
    detail?: Record<string, string | number>;
  },
): Promise<void> {
  await db.insert(ticketEvents).values({
    id: newId(now),
    ticketId,
    at: now,
    actor: operatorId === undefined ? 'system' : 'operator',
    operatorId: operatorId ?? null,
    kind,
    detail,
  });
}
