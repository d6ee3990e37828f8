import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '@/lib/db/db';
import { operators, ticketEvents, tickets } from '@/lib/db/schema';
import type { Setting } from './setting';
import { parseTicketNumber } from './ticket-number';

type TicketRow = typeof tickets.$inferSelect;
type Change = Partial<Omit<typeof tickets.$inferInsert, 'id' | 'version' | 'updatedAt'>>;

/** Which request an operator acts on, and the version of it that they have before their eyes. */
export type SeenTicket = { number: string; version: number };

/** What became of an act. `conflict` tells who changed the request meanwhile, and the version to look at now. */
export type ActResult =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'not-allowed' }
  | { ok: false; reason: 'conflict'; version: number; latest: LatestAct | undefined };

/** The last act on a request: who, what and when; without a name the citizen or the site itself. */
export type LatestAct = { operatorName: string | undefined; kind: string; at: Date };

/**
 * Changes a request in one transaction, only as the operator saw it: the row is locked, and an older version is refused
 * (requests.md 10: never last-write-wins). `act` returns the columns to change, or `not-allowed`; it records its own event.
 */
export async function changeTicket(
  { db, now }: Setting,
  { number, version }: SeenTicket,
  act: (ticket: TicketRow, setting: Setting) => Promise<Change | 'not-allowed'>,
): Promise<ActResult> {
  const parsed = parseTicketNumber(number);
  if (!parsed.ok) return { ok: false, reason: 'not-found' };
  return db.transaction(async (tx): Promise<ActResult> => {
    const [ticket] = await tx
      .select()
      .from(tickets)
      .where(eq(tickets.number, parsed.number))
      .for('update');
    if (ticket === undefined || ticket.erasedAt !== null) return { ok: false, reason: 'not-found' };
    if (ticket.version !== version) {
      const latest = await findLatestAct(tx, ticket.id);
      return { ok: false, reason: 'conflict', version: ticket.version, latest };
    }
    const change = await act(ticket, { db: tx, now });
    if (change === 'not-allowed') return { ok: false, reason: 'not-allowed' };
    await tx
      .update(tickets)
      .set({ ...change, version: sql`${tickets.version} + 1`, updatedAt: now })
      .where(eq(tickets.id, ticket.id));
    return { ok: true };
  });
}

async function findLatestAct(db: Db, ticketId: string): Promise<LatestAct | undefined> {
  const [row] = await db
    .select({
      operatorName: operators.displayName,
      kind: ticketEvents.kind,
      at: ticketEvents.at,
    })
    .from(ticketEvents)
    .leftJoin(operators, eq(operators.id, ticketEvents.operatorId))
    // A look at the contact or a note changes nothing that the other operator could be wrong about.
    .where(
      sql`${eq(ticketEvents.ticketId, ticketId)} and ${ticketEvents.kind} not in ('contact-shown', 'noted')`,
    )
    .orderBy(desc(ticketEvents.at), desc(ticketEvents.id))
    .limit(1);
  return row && { ...row, operatorName: row.operatorName ?? undefined };
}
