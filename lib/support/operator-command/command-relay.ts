import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandAnswer, SiteCommand } from './run-command';

/*
 * The embedded store belongs to one process. While the site has it, a command travels as a file in DATA_DIR/commands, which
 * only the site's own user may read; the site answers with a file beside it.
 */

const LOOK_MS = 100;
const ASKED = /^([\da-f-]{36})\.asked\.json$/;

/** Leaves a command for the running site and waits for its answer; undefined when none came within `withinMs`. */
export async function askSite(
  dataDir: string,
  command: SiteCommand,
  withinMs: number,
): Promise<CommandAnswer | undefined> {
  const folder = folderIn(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const id = randomUUID();
  await writeWhole(askedFile(folder, id), command);
  const endsAt = performance.now() + withinMs;
  while (performance.now() < endsAt) {
    const text = await readFile(answerFile(folder, id), 'utf8').catch(() => undefined);
    if (text !== undefined) {
      await rm(answerFile(folder, id), { force: true });
      return CommandAnswer.parse(JSON.parse(text));
    }
    await wait(LOOK_MS);
  }
  // Taken back, so that it is not done later when nobody waits for it any more.
  await rm(askedFile(folder, id), { force: true });
  return undefined;
}

/** Runs the commands that wait in the folder, each once, and leaves the answers. Returns how many there were. */
export async function answerCommands(
  dataDir: string,
  run: (command: SiteCommand) => Promise<CommandAnswer>,
): Promise<number> {
  const folder = folderIn(dataDir);
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => ASKED.exec(name)?.[1] ?? []);
  for (const id of ids) {
    const text = await readFile(askedFile(folder, id), 'utf8').catch(() => undefined);
    // Gone first and run then: a command that ends the process is not run again at the next start.
    await rm(askedFile(folder, id), { force: true });
    if (text !== undefined) await writeWhole(answerFile(folder, id), await runSafely(text, run));
  }
  return ids.length;
}

async function runSafely(
  text: string,
  run: (command: SiteCommand) => Promise<CommandAnswer>,
): Promise<CommandAnswer> {
  const parsed = SiteCommand.safeParse(JSON.parse(text));
  if (parsed.success) return run(parsed.data);
  return { isDone: false, text: 'The site runs another version than this command. Restart it.' };
}

/** Nobody ever reads half a file: it is whole when it gets its name. */
async function writeWhole(file: string, value: SiteCommand | CommandAnswer): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, JSON.stringify(value), { mode: 0o600 });
  await rename(draft, file);
}

const folderIn = (dataDir: string) => join(dataDir, 'commands');
const askedFile = (folder: string, id: string) => join(folder, `${id}.asked.json`);
const answerFile = (folder: string, id: string) => join(folder, `${id}.answer.json`);
