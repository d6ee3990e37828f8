import '../../load-env-file';
import { nowMs } from '../../clock';
import { env } from '../../env';
import { getDb } from '../client';
import { migrate } from '../migrate';
import { moveRows } from '../move';
import { hasEmbedded, openEmbedded } from '../open-embedded';
import { closeDb } from '../store';
import { runCommand } from './run-command';

await runCommand(async () => {
  const { databaseUrl, dataDir } = env;
  if (databaseUrl === undefined) {
    return { ok: false, message: 'Set DATABASE_URL to the PostgreSQL database to move into.' };
  }
  if (!hasEmbedded(dataDir)) {
    return { ok: false, message: `There is no embedded store in ${dataDir} (DATA_DIR).` };
  }
  const target = await getDb();
  const source = await openEmbedded(dataDir);
  await migrate(source.db, new Date(nowMs()));
  const answer = await moveRows(source.db, target);
  await source.close();
  await closeDb();
  if (!answer.ok) return { ok: false, message: `Nothing was moved. ${answer.message}` };
  const advice = `Start the site with DATABASE_URL; ${dataDir}/store is as it was and may be removed.`;
  return { ok: true, message: `Moved ${answer.rows} rows, counted and checked. ${advice}` };
});
