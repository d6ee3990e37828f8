import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/db/db';
import { newId } from '@/lib/db/new-id';
import { countQueue } from '@/lib/support/count-queue';
import { listQueue, QUEUE_PAGE } from '@/lib/support/list-queue';

const ROUNDS = 30;

/** Puts `length` requests in, one every half minute up to `now`: nine of ten resolved, the newest still to be answered. */
export async function fillQueue(db: Db, now: Date, length: number): Promise<void> {
  await db.execute(sql`
    insert into tickets (id, number, access_hash, idempotency_key, status, priority, priority_reason, topic_id,
      requester_name, answer_by, cannot_call, message, consent_version, consent_at, version, created_at, updated_at,
      deadline_at, first_answered_at, resolved_at)
    select gen_random_uuid(), lpad((8000000000 + n)::text, 10, '0'), 'x', 'queue ' || n,
      case when n % 10 > 0 then 'resolved' when n % 20 = 0 then 'new' else 'open' end,
      case when n % 7 = 0 then 'high' else 'normal' end, '', 'registration', 'Мария Петрова', 'site', false,
      repeat('Не приходит письмо. ', 10), '1', at, 1, at, at, at + interval '24 hours',
      case when n % 10 > 0 then at end, case when n % 10 > 0 then at end
    from (select n, ${now.toISOString()}::timestamptz - n * interval '30 seconds' as at
      from generate_series(1, ${length}) as n) as made`);
  await db.execute(sql`analyze tickets`);
}

/** Time of what the queue page asks of the store: the first page by deadline, and how many stand where. */
export async function measureQueue(db: Db, now: Date) {
  const setting = { db, now };
  const operatorId = newId(now);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    const { rows } = await listQueue(setting, {
      filter: { view: 'waiting', isMine: false },
      operatorId,
    });
    const { waiting } = await countQueue(setting, operatorId);
    times.push(performance.now() - startedAt);
    if (rows.length !== QUEUE_PAGE || waiting < QUEUE_PAGE) throw new Error('a wrong queue');
  }
  const sorted = times.sort((a, b) => a - b);
  return { medianMs: sorted[ROUNDS / 2] ?? 0, worstMs: sorted.at(-1) ?? 0 };
}
