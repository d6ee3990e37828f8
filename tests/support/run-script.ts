import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a command of the terminal came to; `output` is what it said on both streams. */
export type ScriptEnd = { exitCode: number; output: string };

/** Runs `npm run NAME -- ARGS` with these variables, as an administrator would. */
export function runScript(
  name: string,
  args: string[],
  variables: Record<string, string>,
): Promise<ScriptEnd> {
  return endOf('npm', ['run', '--silent', name, '--', ...args], variables);
}

/** Runs a program to its end with these variables beside our own. */
export async function endOf(
  program: string,
  args: string[],
  variables: Record<string, string>,
): Promise<ScriptEnd> {
  const child = spawn(program, args, {
    env: { ...process.env, ...variables },
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
