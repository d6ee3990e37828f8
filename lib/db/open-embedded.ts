import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import * as schema from './schema';
import type { Store } from './store';

/** Opens the embedded store below `dataDir`, making it when it is not there. */
export async function openEmbedded(dataDir: string): Promise<Store> {
  const folder = join(dataDir, 'store');
  await mkdir(folder, { recursive: true });
  const client = await PGlite.create(folder);
  return { kind: 'embedded', db: drizzle(client, { schema }), close: () => client.close() };
}
