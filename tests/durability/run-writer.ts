import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** What one life of a writer came to. */
export type WriterLife = {
  /** Numbers that it found in the store when it started. */
  kept: Set<string>;
  /** Numbers that were acknowledged while it wrote. */
  acknowledged: string[];
  /** Requests without their first event when it started: transactions that were torn. */
  halves: number;
};

/** Lets a writer work on `dataDir` for `forMs` after its first acknowledgement, then ends it by `end`. */
export async function runWriter(
  dataDir: string,
  forMs: number,
  end: (writer: ChildProcess) => Promise<unknown>,
): Promise<WriterLife> {
  const { writer, life, closed } = startWriter(dataDir, 'write');
  while (life.acknowledged.length === 0) await Promise.race([wait(10), failIfEnded(closed)]);
  await wait(forMs);
  await end(writer);
  await closed;
  return life;
}

/** Opens the store in `dataDir` in a process of its own and tells what it holds. */
export async function lookInto(dataDir: string): Promise<WriterLife> {
  const { life, closed } = startWriter(dataDir, 'look');
  await closed;
  if (life.halves < 0) throw new Error('the store did not open');
  return life;
}

function startWriter(dataDir: string, mode: string) {
  const command = ['--import', 'tsx', 'tests/durability/writer.ts', dataDir, mode];
  const writer = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const life: WriterLife = { kept: new Set(), acknowledged: [], halves: -1 };
  const lines = createInterface({ input: writer.stdout });
  lines.on('line', (line) => {
    const [kind, value = ''] = line.split(' ');
    if (kind === 'kept') life.kept.add(value);
    if (kind === 'acknowledged') life.acknowledged.push(value);
    if (kind === 'halves') life.halves = Number(value);
  });
  const closed = Promise.all([once(writer, 'close'), once(lines, 'close')]);
  return { writer, life, closed };
}

async function failIfEnded(closed: Promise<unknown>): Promise<never> {
  await closed;
  throw new Error('the writer ended by itself');
}
