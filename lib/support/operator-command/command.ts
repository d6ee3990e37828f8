import '@/lib/load-env-file';
import { nowMs } from '@/lib/clock';

import { env } from '@/lib/env';
import { makeFirstPassword } from '../first-password';
import { hashPassword } from '../password';
import { closeStore } from '../store-lifecycle';
import { withDb } from '../with-db';
import { askSite } from './command-relay';
import { type AskedCommand, readCommand, USAGE } from './read-command';
import { type CommandAnswer, type OperatorCommand, runCommand } from './run-command';

/*
 * npm run operator -- add "Анна Кузнецова" [--supervisor] | reset NAME | disable NAME | list
 * Works while the site is stopped and while it runs: then the site itself does it (command-relay.ts).
 */

const SITE_ANSWERS_WITHIN_MS = 15_000;

const asked = readCommand(process.argv.slice(2));
if (asked.ok) await run(asked.command);
else say('stderr', `${asked.fault}\n\n${USAGE}`, 1);

async function run(command: AskedCommand): Promise<void> {
  const password = makeFirstPassword();
  const answer = await perform(await complete(command, password));
  if (!answer.isDone) return say('stderr', answer.text, 1);
  say('stdout', answer.text, 0);
  if (command.kind !== 'add' && command.kind !== 'reset') return;
  say(
    'stdout',
    `First password, shown once: ${password}\nIt has to be changed at the first sign-in.`,
    0,
  );
}

async function complete(command: AskedCommand, password: string): Promise<OperatorCommand> {
  if (command.kind !== 'add' && command.kind !== 'reset') return command;
  return { ...command, passwordHash: await hashPassword(password) };
}

/** By this process if it can have the store, otherwise by the site that has it. */
async function perform(command: OperatorCommand): Promise<CommandAnswer> {
  const own = await withDb((db) => runCommand({ db, now: new Date(nowMs()) }, command));
  await closeStore();
  if (own.ok) return own.value;
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

function say(to: 'stdout' | 'stderr', text: string, exitCode: number): void {
  process[to].write(`${text}\n`);
  process.exitCode = exitCode;
}
