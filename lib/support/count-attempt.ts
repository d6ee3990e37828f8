import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { rateLimits } from '@/lib/db/schema';
import { MINUTE_MS } from '@/lib/hours/civil-time';
import type { Setting } from './setting';

/** How many attempts a window allows. */
export type AttemptLimit = { most: number; windowMinutes: number };

/**
 * Counts one attempt under a key and tells whether it is allowed, and when the window ends. The count lies in the store, so
 * that several instances agree (requests.md 7); the key is stored as a hash.
 */
export async function countAttempt(
  { db, now }: Setting,
  key: string,
  { most, windowMinutes }: AttemptLimit,
): Promise<{ isAllowed: boolean; againAt: Date }> {
  const windowEndsAt = new Date(now.getTime() + windowMinutes * MINUTE_MS);
  const hasEnded = sql`${rateLimits.windowEndsAt} <= ${now.toISOString()}`;
  const [counted] = await db
    .insert(rateLimits)
    .values({ key: hashOf(key), points: 1, windowEndsAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${hasEnded} then 1 else ${rateLimits.points} + 1 end`,
        windowEndsAt: sql`case when ${hasEnded} then excluded.window_ends_at else ${rateLimits.windowEndsAt} end`,
      },
    })
    .returning();
  if (counted === undefined) throw new Error('an upsert returned no row');
  return { isAllowed: counted.points <= most, againAt: counted.windowEndsAt };
}

/** A key may hold an address or a name; whoever reads the table learns neither. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
