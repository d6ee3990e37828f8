import { makeAccessCode } from './access-code';
import {
  createTicket,
  findSentBefore,
  isToldAlready,
  type Receipt,
  type TicketDraft,
} from './create-ticket';
import type { Setting } from './setting';
import { limitSending } from './submit-limits';
import type { TicketNumber } from './ticket-number';

/** Number and access code of a request that a browser has sent. */
export type HeldReceipt = Pick<Receipt, 'number' | 'accessCode'>;

type Sender = {
  /** Network address of the sender; only a hash of it is stored. */
  address: string;
  /** Secret behind the access codes. */
  secret: Buffer;
  /** What this browser sent last. */
  held?: HeldReceipt | undefined;
};

/** The receipt of a request, or when the sender may come back, or which request the form was sent as with other words. */
export type Registered =
  | { ok: true; receipt: Receipt }
  | { ok: false; reason: 'limited'; againAt: Date }
  | { ok: false; reason: 'changed'; number: TicketNumber };

/**
 * Registers a checked form; a form that was sent before gives its receipt again and counts for no limit. One that has been
 * changed since is not taken as if nothing were: its citizen has to say whether it is another request. A browser that goes
 * back fills in a new form with the old words: sent like that, it is still the request that this browser holds.
 */
export async function registerRequest(
  setting: Setting,
  draft: TicketDraft,
  { address, secret, held }: Sender,
): Promise<Registered> {
  const before = await findSentBefore(setting, draft);
  if (before !== undefined) {
    const { number, isSame } = before;
    if (!isSame) return { ok: false, reason: 'changed', number };
    const accessCode = makeAccessCode(secret, draft.idempotencyKey);
    return { ok: true, receipt: { number, accessCode, isNew: false } };
  }
  if (held !== undefined && (await isToldAlready(setting, held.number, draft))) {
    return { ok: true, receipt: { ...held, isNew: false } };
  }
  const againAt = await limitSending(setting, { address, contact: draft.phone ?? draft.email });
  if (againAt !== undefined) return { ok: false, reason: 'limited', againAt };
  return { ok: true, receipt: await createTicket(setting, draft, { secret }) };
}
