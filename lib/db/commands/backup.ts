import '../../load-env-file';
import { resolve } from 'node:path';
import { env } from '../../env';
import { backUp } from '../backup-file';
import { askForBackup } from '../backup-socket';
import { getDb } from '../client';
import { hasEmbedded } from '../open-embedded';
import { closeDb } from '../store';
import { type CommandAnswer, onlyArgument, runCommand } from './run-command';

const path = resolve(onlyArgument('npm run db:backup -- FILE'));

await runCommand(async () => {
  if (env.databaseUrl === undefined && !hasEmbedded(env.dataDir)) {
    return { ok: false, message: `There is no store in ${env.dataDir} yet, so nothing to keep.` };
  }
  const asked = env.databaseUrl === undefined ? await askForBackup(env.dataDir, path) : undefined;
  if (asked === undefined) return written(await backUpAlone());
  return 'bytes' in asked ? written(asked.bytes) : { ok: false, message: asked.fault };
});

/** No site is running on this folder, or the store is a server. */
async function backUpAlone(): Promise<number> {
  const bytes = await backUp(await getDb(), path);
  await closeDb();
  return bytes;
}

function written(bytes: number): CommandAnswer {
  return { ok: true, message: `Backup written: ${path} (${bytes} bytes).` };
}
