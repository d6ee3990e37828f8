import { logError } from '@/lib/log';

/**
 * Lets this process live on after a fault: one of a single request must not take the numbers away from everybody else. It
 * is logged.
 */
export function outliveFaults(): void {
  // When whoever reads the log is gone, each line fails; told to the log again, that would never end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('uncaughtException', (error) => logError('uncaught exception', error));
  process.on('unhandledRejection', (error) => logError('unhandled rejection', error));
}
