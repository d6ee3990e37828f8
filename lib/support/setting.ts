import type { Db } from '@/lib/db/db';

/** What every use case works with: the store, or a transaction on it, and the instant at which it happens. */
export type Setting = { db: Db; now: Date };
