import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/db/db';
import { KEPT_TABLES } from '@/lib/db/kept-tables';
import { newId } from '@/lib/db/new-id';
import { operators, ticketEvents, ticketMessages, tickets } from '@/lib/db/schema';
import { measureTable } from '@/lib/db/table-rows';
import { ticketRow } from './ticket-row';

const now = new Date('2026-12-04T09:00:00.123Z');
const HARD_TEXT = 'Строка\nвторая\t"кавычки" \\ {a} \u2028 \u202E 👩‍🦽 ё й';

/** Puts in 506 rows, more than one batch of a backup, of every kind that is hard to carry: texts, nulls, instants, JSON, references. */
export async function fillHard(db: Db): Promise<void> {
  const operator = {
    id: newId(now),
    name: 'ольга',
    displayName: HARD_TEXT,
    role: 'operator' as const,
  };
  const made = { passwordHash: 'x', mustChangePassword: true, createdAt: now };
  await db.insert(operators).values({ ...operator, ...made });
  const rows = Array.from({ length: 503 }, (_, index) =>
    ticketRow(new Date(now.getTime() + index), {
      number: `${index}`.padStart(10, '0'),
      message: index % 2 ? HARD_TEXT : null,
      assigneeId: index % 3 ? operator.id : null,
    }),
  );
  await db.insert(tickets).values(rows);
  const ticketId = rows[0]?.id ?? '';
  const event = { ticketId, at: now, actor: 'system' as const, kind: 'made' };
  await db
    .insert(ticketEvents)
    .values({ ...event, id: newId(now), detail: { text: HARD_TEXT, n: 1.5 } });
  const message = {
    ticketId,
    author: 'operator' as const,
    operatorId: operator.id,
    createdAt: now,
  };
  await db
    .insert(ticketMessages)
    .values({ ...message, id: newId(now), body: HARD_TEXT, isInternal: false });
}

/** Counts and checksums of every table. */
export async function measureAll(db: Db) {
  await db.execute(sql`set timezone to 'Asia/Vladivostok'`);
  const measures: Record<string, unknown> = {};
  for (const table of KEPT_TABLES) measures[table.name] = await measureTable(db, table);
  return measures;
}
