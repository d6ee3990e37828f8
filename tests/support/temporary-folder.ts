import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VARIABLE = 'HELP_CENTRE_TEST_FOLDER';
/** Where tsx keeps what it has compiled: without it each process of a site would compile all of it again. */
const COMPILED = `tsx-${process.geteuid?.()}`;

/**
 * Gives this run a temporary folder of its own, in which whatever it starts makes its folders too, and takes it away with
 * all of them when the run ends, however its tests ended. A run inside another, as a suite of `npm test`, uses the other's.
 */
export function takeOwnTemporaryFolder(): void {
  if (process.env[VARIABLE] !== undefined) return;
  const compiled = join(tmpdir(), COMPILED);
  const folder = mkdtempSync(join(tmpdir(), 'help-centre-run-'));
  // PostgreSQL and nginx go into it as users of their own.
  chmodSync(folder, 0o755);
  mkdirSync(compiled, { recursive: true });
  symlinkSync(compiled, join(folder, COMPILED));
  Object.assign(process.env, { [VARIABLE]: folder, TMPDIR: folder });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}
