import { spawnSync } from 'node:child_process';
import type { Outcome } from './outcome';
import { runCommand } from './run-command';

/** Programs that read what is printed and shown to cameras, and the Debian packages that hold them. */
const TOOLS = [
  { program: 'pdftotext', argument: '-v', pack: 'poppler-utils' },
  { program: 'zbarimg', argument: '--version', pack: 'zbar-tools' },
];

function missingPackages(): string[] {
  return TOOLS.filter(({ program, argument }) => spawnSync(program, [argument]).error).map(
    ({ pack }) => pack,
  );
}

/**
 * Installs what the tests of paper and codes read with, as root on Debian. Elsewhere those tests are skipped: each missing
 * package counts as skipped here, and is named.
 */
export async function installTools(): Promise<Outcome> {
  const wanted = missingPackages();
  let output = '';
  if (wanted.length > 0 && process.getuid?.() === 0) {
    const install = `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${wanted.join(' ')}`;
    output = (await runCommand({ command: ['bash', '-c', install] })).output;
  }
  const missing = missingPackages();
  if (missing.length > 0) process.stdout.write(`  not installed: ${missing.join(', ')}\n`);
  return { counts: { passed: 0, failed: 0, skipped: missing.length }, output };
}
