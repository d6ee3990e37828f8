import '@/lib/load-env-file';
import { makeFirstPassword } from '../first-password';
import { hashPassword } from '../password';
import { performCommand, tellAnswer } from './perform-command';
import { type AskedCommand, readCommand, USAGE } from './read-command';
import type { SiteCommand } from './run-command';

/*
 * npm run operator -- add "Анна Кузнецова" [--supervisor] | reset NAME | disable NAME | list
 * Works while the site is stopped and while it runs: then the site itself does it (command-relay.ts).
 */

const asked = readCommand(process.argv.slice(2));
if (asked.ok) await run(asked.command);
else tellAnswer({ isDone: false, text: `${asked.fault}\n\n${USAGE}` });

async function run(command: AskedCommand): Promise<void> {
  const password = makeFirstPassword();
  const answer = await performCommand(await complete(command, password));
  tellAnswer(answer);
  if (!answer.isDone || (command.kind !== 'add' && command.kind !== 'reset')) return;
  tellAnswer({
    isDone: true,
    text: `First password, shown once: ${password}\nIt has to be changed at the first sign-in.`,
  });
}

async function complete(command: AskedCommand, password: string): Promise<SiteCommand> {
  if (command.kind !== 'add' && command.kind !== 'reset') return command;
  return { ...command, passwordHash: await hashPassword(password) };
}
