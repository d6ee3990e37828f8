import { desc, eq } from 'drizzle-orm';
import { newId } from '@/lib/db/new-id';
import { jobRuns } from '@/lib/db/schema';
import type { Setting } from './setting';

/** Runs a job and keeps when it ran and what it did (requests.md 18). A job that throws leaves a run without an end. */
export async function recordRun<Outcome extends Record<string, unknown>>(
  { db, now }: Setting,
  job: string,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const id = newId(now);
  await db.insert(jobRuns).values({ id, job, startedAt: now });
  const outcome = await work();
  await db.update(jobRuns).set({ finishedAt: now, outcome }).where(eq(jobRuns.id, id));
  return outcome;
}

/** When a job last began in any instance; undefined when it never has. */
export async function findLastRun({ db }: Setting, job: string): Promise<Date | undefined> {
  const [last] = await db
    .select({ startedAt: jobRuns.startedAt })
    .from(jobRuns)
    .where(eq(jobRuns.job, job))
    .orderBy(desc(jobRuns.startedAt))
    .limit(1);
  return last?.startedAt;
}
