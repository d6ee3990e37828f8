import { isStoreAway } from '../store-error';

/** What a command has to say, and whether it did what was asked. */
export type CommandAnswer = { ok: boolean; message: string };

/** Exit codes: 0 done, 1 could not be done, 2 was asked for wrongly. */
export const USAGE_EXIT_CODE = 2;

/** Runs a command of the terminal to its end, prints its message, and ends the process. Faults of the store are one sentence. */
export async function runCommand(work: () => Promise<CommandAnswer>): Promise<never> {
  const { ok, message } = await work().catch((error: unknown) => {
    if (!isStoreAway(error)) throw error;
    return { ok: false, message: `The store cannot be used. ${reasonOf(error)}` };
  });
  (ok ? process.stdout : process.stderr).write(`${message}\n`);
  process.exit(ok ? 0 : 1);
}

/** The one argument that a command takes; without it, or with more, its usage is printed and the process ends. */
export function onlyArgument(usage: string): string {
  const [argument, ...more] = process.argv.slice(2);
  if (argument !== undefined && more.length === 0) return argument;
  process.stderr.write(`Usage: ${usage}\n`);
  return process.exit(USAGE_EXIT_CODE);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
