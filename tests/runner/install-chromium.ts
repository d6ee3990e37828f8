import { findChromium } from '../support/chromium';
import type { Outcome } from './outcome';
import { runCommand } from './run-command';

/**
 * Debian's own package first (as root), then Playwright's download: a closed network may allow only the former. The
 * synthesizer comes along for tests/spoken-sentences.test.ts, which are skipped without it.
 */
function installers(): string[][] {
  const isRoot = process.getuid?.() === 0;
  const debian = [
    'bash',
    '-c',
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium espeak-ng',
  ];
  const playwright = ['npx', 'playwright', 'install', 'chromium'];
  return isRoot ? [debian, playwright] : [playwright];
}

/** Makes sure that a Chromium is there; installs one when it is not. */
export async function installChromium(): Promise<Outcome> {
  let output = '';
  for (const command of installers()) {
    if (findChromium() !== undefined) break;
    output += (await runCommand({ command })).output;
  }
  const failed = findChromium() === undefined ? 1 : 0;
  return { counts: { passed: 0, failed, skipped: 0 }, output };
}
