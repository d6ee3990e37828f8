import { spawnSync } from 'node:child_process';

/** Whether the synthesizer that NVDA ships is on this machine; `npm test` installs it where it may. */
export const hasEspeak = spawnSync('espeak-ng', ['--version']).status === 0;

/** The sounds of a text in eSpeak's own letters, as its Russian voice would say it; stress marks are left out. */
export function soundsOf(text: string): string {
  const { stdout } = spawnSync('espeak-ng', ['-v', 'ru', '-q', '-x', text], { encoding: 'utf8' });
  return stdout.replaceAll(/[',]/g, '').replaceAll(/\s+/g, ' ').trim();
}
