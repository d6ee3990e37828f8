import { logError } from '@/lib/log';

/**
 * Lets this process live on when whoever reads its log has gone, and each line fails. The first thing a process does: the
 * framework writes lines of its own as it starts.
 */
export function outliveLogReader(): void {
  // Told to the log again, a failed line would fail for ever.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/**
 * Lets this process live on after a fault: one of a single request must not take the numbers away from everybody else. It
 * is logged.
 */
export function outliveFaults(): void {
  process.on('uncaughtException', (error) => logError('uncaught exception', error));
  process.on('unhandledRejection', (error) => logError('unhandled rejection', error));
}
