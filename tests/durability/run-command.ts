import { endOf, type ScriptEnd } from '../support/run-script';

/** Runs `tsx lib/db/commands/NAME.ts` with these variables; output is what it said on both streams. */
export function runDbCommand(
  name: string,
  args: string[],
  variables: Record<string, string>,
): Promise<ScriptEnd> {
  const command = ['--import', 'tsx', `lib/db/commands/${name}.ts`, ...args];
  return endOf(process.execPath, command, { DATABASE_URL: '', ...variables });
}
