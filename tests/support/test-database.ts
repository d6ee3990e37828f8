import type { Db } from '@/lib/db/db';
import type { Store } from '@/lib/db/store';

/** A database of its own for one test, with every table and no row. */
export type TestDatabase = {
  kind: Store['kind'];
  db: Db;
  [Symbol.asyncDispose]: () => Promise<void>;
};
