import { spawn } from 'node:child_process';

export type Command = {
  command: string[];
  env?: Record<string, string>;
  /** Prints the output as it comes: for suites that take minutes. */
  isLive?: boolean;
};

/** Runs a program to its end; never throws for its failure, since the steps after it must still run. */
export function runCommand({ command, env = {}, isLive = false }: Command) {
  const [program = '', ...args] = command;
  return new Promise<{ exitCode: number; output: string }>((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (isLive) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ exitCode: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
