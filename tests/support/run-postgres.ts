import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from './free-port';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const OLDEST = 15;
const STARTS_WITHIN_MS = 60_000;

/** A PostgreSQL server of its own; `url` leads to its first database, with the right to make more. */
export type RunningPostgres = {
  url: string;
  stop: () => Promise<void>;
  /** Ends it with every process of its own at once, as when the machine dies. */
  crash: () => Promise<void>;
  /** Starts it again on the same files, without what was set by ALTER SYSTEM. */
  restart: () => Promise<void>;
};

/** The folder with the programs of Debian's newest PostgreSQL that is new enough, undefined when there is none. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER).map(Number) : [];
  const version = Math.max(...versions.filter((each) => each >= OLDEST));
  const bin = join(DEBIAN_FOLDER, `${version}`, 'bin');
  return existsSync(join(bin, 'postgres')) ? bin : undefined;
}

/** Starts a server on a free port with a folder of its own. `isDurable: false` saves the waiting for the disk. */
export async function startPostgres({
  isDurable,
}: {
  isDurable: boolean;
}): Promise<RunningPostgres> {
  const bin = findPostgres();
  if (bin === undefined) throw new Error(`no PostgreSQL ${OLDEST} or newer in ${DEBIAN_FOLDER}`);
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  // The server refuses to run as root.
  const owner = process.getuid?.() === 0 ? userIds('postgres') : undefined;
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const making = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'];
  execFileSync(join(bin, 'initdb'), making, { ...owner, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  if (!isDurable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const options = settings.flatMap((setting) => ['-c', setting]);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const begin = () => {
    const program = join(bin, 'postgres');
    const command = ['-D', data, '-p', `${port}`, ...options];
    const spawned = spawn(program, command, { ...owner, cwd: folder, stdio: 'ignore' });
    return { spawned, pid: spawned.pid ?? Number.NaN, ended: once(spawned, 'exit') };
  };
  let server = begin();
  await answers(url);
  const crash = async () => {
    const { pid, ended } = server;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    // The first process first: it would put the others in order again.
    for (const each of [pid, ...children.map(Number)]) killQuietly(each);
    await ended;
  };
  const restart = async () => {
    writeFileSync(join(data, 'postgresql.auto.conf'), '');
    server = begin();
    await answers(url);
  };
  const stop = async () => {
    server.spawned.kill('SIGINT');
    await server.ended;
    rmSync(folder, { recursive: true });
  };
  return { url, stop, crash, restart };
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

async function answers(url: string): Promise<void> {
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < deadline) {
    const client = new Client({ connectionString: url });
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isUp) return;
    await wait(100);
  }
  throw new Error(`PostgreSQL did not answer within ${STARTS_WITHIN_MS} ms`);
}

function userIds(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
