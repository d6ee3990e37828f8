import '../../load-env-file';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { restoreFrom } from '../backup-file';
import { getDb } from '../client';
import { closeDb } from '../store';
import { onlyArgument, runCommand } from './run-command';

const path = resolve(onlyArgument('npm run db:restore -- FILE'));

await runCommand(async () => {
  if (!existsSync(path)) return { ok: false, message: `There is no file ${path}.` };
  const answer = await restoreFrom(await getDb(), path);
  await closeDb();
  if (!answer.ok) return { ok: false, message: `Nothing was restored. ${answer.message}` };
  return { ok: true, message: `Restored ${answer.rows} rows from ${path}, counted and checked.` };
});
