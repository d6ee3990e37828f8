import type { Db } from './db';

declare global {
  /** The one open store of this process: pages, route handlers and the server each have a copy of lib/db/client.ts. */
  var helpCentreStore: Promise<Store> | undefined;
}

/** An open store: the embedded one or a PostgreSQL server. */
export type Store = {
  kind: 'embedded' | 'postgres';
  db: Db;
  /** Throws `StoreUnavailable` when it must not be used just now, though it is open. */
  requireUsable: () => void;
  /** Finishes what was begun and lets go of files and connections; never throws. */
  close: () => Promise<void>;
};

/** Closes the store of this process if anybody has opened it; the next `getDb` would open it again. */
export async function closeDb(): Promise<void> {
  const opening = globalThis.helpCentreStore;
  globalThis.helpCentreStore = undefined;
  const store = await opening?.catch(() => undefined);
  await store?.close();
}
