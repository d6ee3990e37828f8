import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dataDirOf } from './data-dir';
import { freePort } from './free-port';

/** A server of its own for one test; `stop` ends it as a service manager would. */
export type RunningSite = {
  address: string;
  pid: number;
  /** What both of its processes have written so far, log and complaints. */
  output: () => string;
  /** Goes away as whoever reads the log may: from then on each line of either process fails. */
  closeLog: () => void;
  stop: () => Promise<void>;
};

const STARTS_WITHIN_MS = 60_000;

/** Starts the production server (built before) with these variables, on a free port of this machine. */
export async function startSite(variables: Record<string, string>): Promise<RunningSite> {
  return start(['--import', 'tsx', 'server.ts'], await freePort(), variables);
}

/** Starts Next without the server of the site: pages as the framework writes them, scripts and all. */
export async function startPlainNext(variables: Record<string, string>): Promise<RunningSite> {
  const port = await freePort();
  const command = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', `${port}`];
  return start(command, port, variables);
}

async function start(
  command: string[],
  port: number,
  variables: Record<string, string>,
): Promise<RunningSite> {
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: `${port}`,
      DATA_DIR: dataDirOf(port),
      ...variables,
    },
  });
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    written += chunk;
    process.stderr.write(chunk);
  });
  const closeLog = () => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const address = `http://127.0.0.1:${port}`;
  const stop = () => stopChild(child);
  try {
    await answers(child, `${address}/health/live`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, pid: child.pid ?? 0, output: () => written, closeLog, stop };
}

/** Waits until the site answers; throws when it ends first or takes too long. */
async function answers(child: ChildProcess, address: string): Promise<void> {
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server did not answer within ${STARTS_WITHIN_MS} ms`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'exit');
  child.kill('SIGTERM');
  await closed;
}
