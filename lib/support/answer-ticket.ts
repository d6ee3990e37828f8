import { newId } from '@/lib/db/new-id';
import { outbox, ticketMessages } from '@/lib/db/schema';
import { messageIdOf } from './answer-letter';
import { type ActResult, changeTicket, type SeenTicket } from './change-ticket';
import { recordEvent } from './record-event';
import { maskSensitive } from './sensitive/sensitive-data';
import type { Setting } from './setting';

type Answer = SeenTicket & {
  operatorId: string;
  /** Clean text, not empty. */
  text: string;
  /** Whether the conversation goes on or the matter is settled. */
  nextStatus: 'pending' | 'resolved';
  /** Sender of e-mail; undefined while this site sends none. */
  mailFrom: string | undefined;
};

/**
 * Answers a request: the message, the new state, the event and, for who asked for e-mail, the letter are written together
 * or not at all (requests.md 10–12). Sensitive data in the text is masked, as in what citizens write.
 */
export async function answerTicket(setting: Setting, answer: Answer): Promise<ActResult> {
  const { operatorId, text, nextStatus, mailFrom } = answer;
  return changeTicket(setting, answer, async (ticket, inside) => {
    const { db, now } = inside;
    const messageId = newId(now);
    await db.insert(ticketMessages).values({
      id: messageId,
      ticketId: ticket.id,
      author: 'operator',
      operatorId,
      body: maskSensitive(text),
      isInternal: false,
      createdAt: now,
    });
    if (mailFrom !== undefined && ticket.answerBy === 'email' && ticket.email !== null) {
      const id = newId(now);
      await db.insert(outbox).values({
        id,
        kind: 'answer',
        ticketId: ticket.id,
        // The letter is put together when it is sent, so that erasing a request leaves nothing here.
        payload: { messageId },
        messageId: messageIdOf(id, mailFrom),
        createdAt: now,
        attempts: 0,
        nextAttemptAt: now,
      });
    }
    await recordEvent(inside, {
      ticketId: ticket.id,
      kind: 'answered',
      operatorId,
      detail: { from: ticket.status, to: nextStatus },
    });
    return {
      status: nextStatus,
      firstAnsweredAt: ticket.firstAnsweredAt ?? now,
      assigneeId: ticket.assigneeId ?? operatorId,
      resolvedAt: nextStatus === 'resolved' ? now : null,
      closedAt: null,
    };
  });
}
