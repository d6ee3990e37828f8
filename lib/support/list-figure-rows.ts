import { gte } from 'drizzle-orm';
import { tickets } from '@/lib/db/schema';
import type { FigureRow } from './figures';
import type { Setting } from './setting';
import { deadlineOf } from './ticket';

/** The requests registered since an instant, as the figures need them; erased ones count too. */
export async function listFigureRows({ db }: Setting, since: Date): Promise<FigureRow[]> {
  const rows = await db
    .select({
      topicId: tickets.topicId,
      createdAt: tickets.createdAt,
      answeredAt: tickets.firstAnsweredAt,
    })
    .from(tickets)
    .where(gte(tickets.createdAt, since));
  // The promise is of the first answer; the deadline on the row moves on when the citizen writes again.
  return rows.map((row) => ({ ...row, deadlineAt: deadlineOf(row.createdAt) }));
}
