import { makeAccessCode } from './access-code';
import { createTicket, findSentBefore, type Receipt, type TicketDraft } from './create-ticket';
import type { Setting } from './setting';
import { limitSending } from './submit-limits';

type Sender = {
  /** Network address of the sender; only a hash of it is stored. */
  address: string;
  /** Secret behind the access codes. */
  secret: Buffer;
};

/** The receipt of a request, or when the sender may come back. */
export type Registered = { ok: true; receipt: Receipt } | { ok: false; againAt: Date };

/** Registers a checked form; a form that was sent before gives its receipt again and counts for no limit. */
export async function registerRequest(
  setting: Setting,
  draft: TicketDraft,
  { address, secret }: Sender,
): Promise<Registered> {
  const before = await findSentBefore(setting, draft.idempotencyKey);
  if (before !== undefined) {
    const accessCode = makeAccessCode(secret, draft.idempotencyKey);
    return { ok: true, receipt: { number: before, accessCode, isNew: false } };
  }
  const againAt = await limitSending(setting, { address, contact: draft.phone ?? draft.email });
  if (againAt !== undefined) return { ok: false, againAt };
  return { ok: true, receipt: await createTicket(setting, draft, { secret }) };
}
