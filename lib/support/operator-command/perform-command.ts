import { nowMs } from '@/lib/clock';
import { getDb } from '@/lib/db/client';
import { isStoreAway } from '@/lib/db/store-error';
import { env } from '@/lib/env';
import { closeStore } from '../store-lifecycle';
import { askSite } from './command-relay';
import { type CommandAnswer, runCommand, type SiteCommand } from './run-command';

const SITE_ANSWERS_WITHIN_MS = 15_000;

/** Does a command of the terminal: by this process if it can have the store, otherwise by the site that has it. */
export async function performCommand(command: SiteCommand): Promise<CommandAnswer> {
  const own = await runHere(command);
  if (own !== undefined) return own;
  const answer = env.databaseUrl
    ? undefined
    : await askSite(env.dataDir, command, SITE_ANSWERS_WITHIN_MS);
  return (
    answer ?? {
      isDone: false,
      text: env.databaseUrl
        ? 'The database does not answer. Is DATABASE_URL right, and is the server running?'
        : `Another process has ${env.dataDir} open and does not answer. Stop it and try again.`,
    }
  );
}

/** Undefined when the store cannot be had here; that is no fault where the site has it, so nothing of it is logged. */
async function runHere(command: SiteCommand): Promise<CommandAnswer | undefined> {
  try {
    return await runCommand({ db: await getDb(), now: new Date(nowMs()) }, command);
  } catch (error) {
    if (isStoreAway(error)) return undefined;
    throw error;
  } finally {
    await closeStore();
  }
}

/** Says what came of a command: on standard output when it was done, otherwise as an error that ends the process with 1. */
export function tellAnswer({ isDone, text }: CommandAnswer): void {
  process[isDone ? 'stdout' : 'stderr'].write(`${text}\n`);
  process.exitCode = isDone ? 0 : 1;
}
