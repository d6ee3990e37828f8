import { logError } from '@/lib/log';

/** Something that happens again and again in this process. `stop` waits for a round that is under way. */
export type Repetition = { stop: () => Promise<void> };

/**
 * Runs `work` every `everyMs`, the first time after as long; the next round waits for the one before. A round that throws is
 * logged under `name` and the rounds go on. The timer keeps no process alive.
 */
export function repeat(name: string, everyMs: number, work: () => Promise<void>): Repetition {
  let isStopped = false;
  let timer: NodeJS.Timeout;
  let round = Promise.resolve();

  const plan = () => {
    timer = setTimeout(() => {
      round = work()
        .catch((error: unknown) => logError(`${name} failed`, error))
        .then(() => {
          if (!isStopped) plan();
        });
    }, everyMs).unref();
  };
  plan();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return round;
    },
  };
}
