import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a command of the terminal came to; `output` is what it said on both streams. */
export type ScriptEnd = { exitCode: number; output: string };

/** Runs `npm run NAME -- ARGS` with these variables, as an administrator would. */
export async function runScript(
  name: string,
  args: string[],
  variables: Record<string, string>,
): Promise<ScriptEnd> {
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
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
