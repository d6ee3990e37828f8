import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '@/lib/db/migrate';
import { embeddedDb } from '@/lib/db/to-db';
import type { TestDatabase } from './test-database';

const MIGRATIONS = 'lib/db/migrations';
const FOLDER = 'node_modules/.cache/help-centre';
/** Empties every table, the append-only ones too: a replica's session runs no triggers. */
const EMPTY_ALL = `
  set session_replication_role = replica;
  do $$ declare name text; begin
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations' loop
      execute format('delete from %I', name);
    end loop;
  end $$;
  reset session_replication_role;
`;

const MADE_AT = new Date('2026-12-01T00:00:00Z');

/** A name that changes with the migrations, so that nobody copies a database of yesterday's tables. */
export async function templateName(): Promise<string> {
  const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(MIGRATIONS, file), 'utf8')));
  return `template_${createHash('sha256').update(texts.join()).digest('hex').slice(0, 16)}`;
}

/** Databases of this test file that wait for its next test: emptying takes 5 ms, copying half a second. */
const idle: PGlite[] = [];

/** A database in memory, empty but for its tables: one that an earlier test has given back, or a copy of the template. */
export async function borrowEmbedded(): Promise<TestDatabase> {
  const client = idle.pop() ?? (await copyTemplate());
  const giveBack = async () => {
    await client.exec(EMPTY_ALL);
    idle.push(client);
  };
  return { kind: 'embedded', db: embeddedDb(client), [Symbol.asyncDispose]: giveBack };
}

async function copyTemplate(): Promise<PGlite> {
  const path = join(FOLDER, `${await templateName()}.tar`);
  const bytes = await readFile(path).catch(() => makeTemplate(path));
  return PGlite.create({ loadDataDir: new Blob([new Uint8Array(bytes)]) });
}

async function makeTemplate(path: string): Promise<Uint8Array> {
  const client = await PGlite.create();
  await migrate(embeddedDb(client), MADE_AT);
  const bytes = new Uint8Array(await (await client.dumpDataDir('none')).arrayBuffer());
  await client.close();
  // Put in place whole: another worker may be looking for it.
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${path}.${process.pid}`, bytes);
  await rename(`${path}.${process.pid}`, path);
  return bytes;
}
