// `tsx tests/durability/writer.ts DATA_DIR`: tells which requests the store holds, then writes with 16 hands until it is
// killed, and tells each request once it was acknowledged. One line of standard output per number.
import { writeSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { migrate } from '@/lib/db/migrate';
import { newId } from '@/lib/db/new-id';
import { openEmbedded } from '@/lib/db/open-embedded';
import { ticketEvents, tickets } from '@/lib/db/schema';
import { ticketRow } from '../support/ticket-row';

const HANDS = 16;
const PIPE_PAUSE_MS = 2;
const now = new Date('2026-12-04T09:00:00Z');
const [folder = '', mode] = process.argv.slice(2);

// Straight to the pipe: a line that waits in a buffer would be lost with the process although it was acknowledged.
function tell(line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) rest = rest.subarray(writeSome(rest));
}

/** Gives how many bytes the pipe took: none while it is full, since the reader is slower than the store. */
function writeSome(bytes: Buffer): number {
  try {
    return writeSync(1, bytes);
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
    if (!isFull) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PIPE_PAUSE_MS);
    return 0;
  }
}

const { db, close } = await openEmbedded(folder);
await migrate(db, now);
const kept = await db.select({ number: tickets.number }).from(tickets);
for (const { number } of kept) tell(`kept ${number}`);
// Half a request would be one without its first event.
const [{ halves } = { halves: -1 }] = await db
  .select({ halves: sql<number>`count(*)::int` })
  .from(tickets)
  .where(sql`not exists (select from ${ticketEvents} where ticket_id = ${tickets.id})`);
tell(`halves ${halves}`);
tell('ready');

async function write(): Promise<void> {
  while (true) {
    const ticket = ticketRow(now, { message: 'Подробности. '.repeat(80) });
    await db.transaction(async (tx) => {
      await tx.insert(tickets).values(ticket);
      const event = { id: newId(now), ticketId: ticket.id, at: now, kind: 'created', detail: {} };
      await tx.insert(ticketEvents).values({ ...event, actor: 'requester' });
    });
    tell(`acknowledged ${ticket.number}`);
  }
}

if (mode === 'look') await close();
else await Promise.all(Array.from({ length: HANDS }, write));
