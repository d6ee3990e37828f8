import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { REFUSED_EXIT_CODE } from '@/lib/exit-code';
import { log } from '@/lib/log';
import type { Handle } from '../handle';
import { forwardTo } from './forward';
import { readiness } from './readiness';
import { LISTENING, STOP } from './words';

type Options = {
  /** File that the process runs. */
  entry: string;
  /** Its variables. */
  variables: NodeJS.ProcessEnv;
  /** Told that there is no use in starting it again: it ended on purpose, having said why, or never came up. */
  onRefused: () => void;
};

/** The process that draws pages, as the server in front of it sees it. */
export type Drawing = {
  /** Lets it answer; a request waits while it is being started. */
  handle: Handle;
  /** Lets it finish, close the store and end. */
  stop: () => Promise<void>;
  /** Ends it as it is. */
  kill: () => void;
};

const RESTART_AFTER_MS = 500;

/**
 * Starts the process that draws pages, keeps the store and does the jobs of the desk, and starts it again whenever it dies.
 * It stands apart from the one that answers, so that kept pages go out at once however many people write, and still go out
 * when something brings that process down. Returns once it answers.
 */
export async function startDrawing({ entry, variables, onRefused }: Options): Promise<Drawing> {
  // Only this user may enter the folder: the process believes what it is told of the sender.
  const folder = await mkdtemp(join(tmpdir(), 'help-centre-'));
  const socketPath = join(folder, 'pages');
  const ready = readiness();
  let child: ChildProcess | undefined;
  let isStopping = false;
  let wasUp = false;

  const keepRunning = async () => {
    while (!isStopping) {
      await rm(socketPath, { force: true });
      child = fork(entry, [socketPath], { env: variables });
      child.on('message', (message) => {
        if (message !== LISTENING) return;
        wasUp = true;
        ready.reach();
      });
      const cause = await endOf(child);
      child = undefined;
      ready.lose();
      if (isStopping) return;
      if (cause === REFUSED_EXIT_CODE) return onRefused();
      if (!wasUp) {
        log('error', 'the process that draws pages could not start', { cause });
        return onRefused();
      }
      // Kept pages are worth more than an end, and a fault in starting again may pass.
      log('error', 'the process that draws pages died and is started again', { cause });
      await wait(RESTART_AFTER_MS);
    }
  };
  const running = keepRunning();
  await Promise.race([ready.wait(), running]);

  return {
    handle: forwardTo(socketPath, ready.wait),
    stop: async () => {
      isStopping = true;
      if (child?.connected) child.send(STOP);
      await running;
      await rm(folder, { recursive: true, force: true });
    },
    kill: () => child?.kill('SIGKILL'),
  };
}

/** Waits for the end of a process; returns its exit code, or the name of the signal or fault that ended it. */
async function endOf(child: ChildProcess): Promise<number | string> {
  try {
    const [code, signal]: (number | string | null)[] = await once(child, 'exit');
    return code ?? signal ?? 'unknown';
  } catch (error) {
    return `${error}`;
  }
}
