import { randomBytes } from 'node:crypto';
import type { TicketDraft } from '@/lib/support/create-ticket';

/** Any secret will do where a test only needs it to stay the same. */
export const TEST_SECRET = Buffer.alloc(32, 9);

/** A checked form, complete but for what the test says; each has a key of its own. */
export function ticketDraft(given: Partial<TicketDraft> = {}): TicketDraft {
  return {
    name: 'Иванова Анна Петровна',
    topic: 'registration',
    message: 'Не приходит код, чтобы войти.',
    answerWay: 'site',
    phone: undefined,
    email: undefined,
    idempotencyKey: randomBytes(16).toString('base64url'),
    ...given,
  };
}
