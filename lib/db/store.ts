import type { Db } from './db';

/** An open store: the embedded one or a PostgreSQL server. */
export type Store = {
  kind: 'embedded' | 'postgres';
  db: Db;
  /** Finishes what was begun and lets go of files and connections; never throws. */
  close: () => Promise<void>;
};
