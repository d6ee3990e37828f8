import { eq } from 'drizzle-orm';
import { ticketMessages, tickets } from '@/lib/db/schema';
import { answerLetter } from './answer-letter';
import { type ClaimedMessage, claimMessages, markFailed, markSent } from './outbox-lease';
import { recordEvent } from './record-event';
import { type Letter, type MailSettings, type Sending, sendMail } from './send-mail';
import type { Setting } from './setting';

type Delivery = {
  mail: MailSettings;
  /** Public origin and path of the page where a citizen reads and writes on. */
  siteOrigin: string;
  statusPath: string;
  send?: (mail: MailSettings, letter: Letter) => Promise<Sending>;
};

/** How many letters one round takes: they go out one after the other, well inside their lease. */
const ROUND = 10;

export type DeliveryCount = { sent: number; failed: number; dead: number };

/**
 * Sends the letters that are due, each at least once (requests.md 12): it is marked only after the mail server has taken it. A
 * failed one is tried again later; a dead one stays visible to the supervisor.
 */
export async function deliverLetters(setting: Setting, delivery: Delivery): Promise<DeliveryCount> {
  const count = { sent: 0, failed: 0, dead: 0 };
  for (const claimed of await claimMessages(setting, ROUND)) {
    const sending = await attempt(setting, claimed, delivery);
    if (sending.ok) {
      if (await markSent(setting, claimed)) await note(setting, claimed, 'letter-sent');
      count.sent += 1;
      continue;
    }
    const { isDead } = await markFailed(setting, claimed, sending);
    if (isDead) await note(setting, claimed, 'letter-failed');
    count[isDead ? 'dead' : 'failed'] += 1;
  }
  return count;
}

async function attempt(
  setting: Setting,
  claimed: ClaimedMessage,
  { mail, siteOrigin, statusPath, send = sendMail }: Delivery,
): Promise<Sending> {
  const answer = await findAnswer(setting, claimed);
  if (answer === undefined) return { ok: false, isFinal: true, reason: 'erased' };
  const { to, number, text } = answer;
  const letter = answerLetter({ number, answer: text, siteOrigin, statusPath });
  return send(mail, { to, ...letter, messageId: claimed.messageId });
}

/** The answer and its address as they are now; undefined once the request has been erased. */
async function findAnswer({ db }: Setting, { payload }: ClaimedMessage) {
  if (typeof payload.messageId !== 'string') return undefined;
  const [row] = await db
    .select({ to: tickets.email, number: tickets.number, text: ticketMessages.body })
    .from(ticketMessages)
    .innerJoin(tickets, eq(tickets.id, ticketMessages.ticketId))
    .where(eq(ticketMessages.id, payload.messageId));
  return row === undefined || row.to === null ? undefined : { ...row, to: row.to };
}

async function note(
  setting: Setting,
  { ticketId }: ClaimedMessage,
  kind: 'letter-sent' | 'letter-failed',
): Promise<void> {
  if (ticketId !== null) await recordEvent(setting, { ticketId, kind });
}
