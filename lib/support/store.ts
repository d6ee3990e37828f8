import { getDb } from '@/lib/db/client';
import type { Db } from '@/lib/db/db';

/** The store of this process, for pages whose every word comes out of it. Throws when it is away. */
export function getStore(): Promise<Db> {
  return getDb();
}
