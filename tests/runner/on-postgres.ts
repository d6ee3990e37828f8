import { findPostgres, startPostgres } from '../support/run-postgres';
import type { Outcome } from './outcome';
import { runCommand } from './run-command';

const INSTALL =
  'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql';

/**
 * Runs a suite against a real PostgreSQL: the one at TEST_DATABASE_URL, else Debian's on a port and folder of its own,
 * installed first where that is allowed (as root). Where none can be had the suite counts as skipped, in CI as failed.
 */
export async function onPostgres(suite: (url: string) => Promise<Outcome>): Promise<Outcome> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return suite(given);
  let output = '';
  if (findPostgres() === undefined && process.getuid?.() === 0) {
    output = (await runCommand({ command: ['bash', '-c', INSTALL] })).output;
  }
  if (findPostgres() === undefined) return missing(output);
  const server = await startPostgres({ isDurable: false });
  try {
    return await suite(server.url);
  } finally {
    await server.stop();
  }
}

function missing(output: string): Outcome {
  const isCi = Boolean(process.env.CI);
  const counts = { passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1 };
  return { counts, output: `${output}There is no PostgreSQL, and it cannot be installed here.\n` };
}
