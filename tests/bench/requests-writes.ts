import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/db/db';
import { newId } from '@/lib/db/new-id';
import { createTicket } from '@/lib/support/create-ticket';
import { TEST_SECRET, ticketDraft } from '../support/ticket-draft';

const FOR_MS = 5_000;
const MESSAGE = 'Не приходит письмо с подтверждением, пробовал три раза. '.repeat(8);

/** Durable writes a second with so many hands at once: whole requests, then single rows of the same size. */
export async function measureWrites(db: Db, now: Date, writers: number) {
  const requestsPerSecond = await rate(writers, () =>
    createTicket({ db, now }, ticketDraft({ message: MESSAGE }), { secret: TEST_SECRET }),
  );
  await db.execute(
    sql`create table if not exists bare_rows (id uuid primary key, text text not null)`,
  );
  const insertsPerSecond = await rate(writers, () =>
    db.execute(sql`insert into bare_rows values (${newId(now)}, ${MESSAGE})`),
  );
  await db.execute(sql`drop table bare_rows`);
  return { requestsPerSecond, insertsPerSecond };
}

async function rate(writers: number, write: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  let written = 0;
  const work = async () => {
    while (performance.now() - startedAt < FOR_MS) {
      await write();
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, work));
  return (written / (performance.now() - startedAt)) * 1_000;
}
