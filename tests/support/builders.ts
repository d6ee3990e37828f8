import type { Db } from '@/lib/db/db';
import { newId } from '@/lib/db/new-id';
import { operators, tickets } from '@/lib/db/schema';
import { makeTicketNumber } from '@/lib/support/ticket-number';
import { ticketRow } from './ticket-row';

type TicketRow = typeof tickets.$inferInsert;

/** Puts a request into the store as it would be after its registration at `createdAt`, but for what the test says. */
export async function makeTicket(
  db: Db,
  createdAt: Date,
  given: Partial<TicketRow> = {},
): Promise<TicketRow & { number: string }> {
  const row = { ...ticketRow(createdAt), number: makeTicketNumber(), ...given };
  await db.insert(tickets).values(row);
  return row;
}

/** Puts an operator into the store; the password is nobody's, so only tests of signing in make one that is typed. */
export async function makeOperator(
  db: Db,
  now: Date,
  displayName: string,
  given: Partial<typeof operators.$inferInsert> = {},
): Promise<{ id: string; name: string }> {
  const id = newId(now);
  await db.insert(operators).values({
    id,
    name: displayName.toLowerCase(),
    displayName,
    role: 'operator',
    passwordHash: 'no password fits this',
    mustChangePassword: false,
    createdAt: now,
    ...given,
  });
  return { id, name: displayName };
}
