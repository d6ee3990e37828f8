import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a command of the terminal came to. */
export type CommandEnd = { exitCode: number; output: string };

/** Runs `tsx lib/db/commands/NAME.ts` with these variables; output is what it said on both streams. */
export async function runDbCommand(
  name: string,
  args: string[],
  variables: Record<string, string>,
): Promise<CommandEnd> {
  const command = ['--import', 'tsx', `lib/db/commands/${name}.ts`, ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, DATABASE_URL: '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [exitCode] = await once(child, 'close');
  return { exitCode: Number(exitCode), output };
}
