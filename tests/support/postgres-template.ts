import { Client } from 'pg';
import { migrate } from '@/lib/db/migrate';
import { openPostgres } from '@/lib/db/open-postgres';
import { templateName } from './database-template';

const MADE_AT = new Date('2026-12-01T00:00:00Z');
/** Any number: the worker that holds it makes the template, the others wait. */
const LOCK = 7_305_192_048;

/** Copies the template into the new database `name` on the server at `serverUrl`; the first caller makes the template. */
export async function createPostgresDatabase(serverUrl: string, name: string) {
  await withServer(serverUrl, async (server) => {
    const template = await templateName();
    await server.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await server.query('select from pg_database where datname = $1', [
      template,
    ]);
    if (rowCount === 0) await makeTemplate(server, serverUrl, template);
    await server.query('select pg_advisory_unlock($1)', [LOCK]);
    await server.query(`create database ${name} template ${template}`);
  });
  return { url: databaseUrl(serverUrl, name), drop: () => dropDatabase(serverUrl, name) };
}

/** Makes the database `name` without any table. */
export async function createBareDatabase(serverUrl: string, name: string) {
  await withServer(serverUrl, (server) => server.query(`create database ${name}`));
  return { url: databaseUrl(serverUrl, name), drop: () => dropDatabase(serverUrl, name) };
}

function dropDatabase(serverUrl: string, name: string) {
  return withServer(serverUrl, (server) => server.query(`drop database ${name} with (force)`));
}

async function makeTemplate(server: Client, serverUrl: string, template: string): Promise<void> {
  const draft = `${template}_${process.pid}`;
  await server.query(`create database ${draft}`);
  const store = openPostgres(databaseUrl(serverUrl, draft));
  await migrate(store.db, MADE_AT);
  await store.close();
  // Renamed when whole: a template that was left half-made would fail every later run.
  await server.query(`alter database ${draft} rename to ${template}`);
}

async function withServer<Answer>(
  url: string,
  work: (server: Client) => Promise<Answer>,
): Promise<Answer> {
  const server = new Client({ connectionString: url });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}
