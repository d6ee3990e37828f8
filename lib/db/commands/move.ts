import '../../load-env-file';
import { Client } from 'pg';
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
  // Made and migrated as the site would do it; the copy then has a connection of its own, which no time limit cuts.
  await getDb();
  await closeDb();
  const target = new Client({
    connectionString: databaseUrl,
    application_name: 'help-centre move',
  });
  await target.connect();
  const source = await openEmbedded(dataDir);
  await migrate(source.db, new Date(nowMs()));
  const answer = await moveRows(source.db, target);
  await source.close();
  await target.end();
  if (!answer.ok) return { ok: false, message: `Nothing was moved. ${answer.message}` };
  const advice = `Start the site with DATABASE_URL; ${dataDir}/store is as it was and may be removed.`;
  return { ok: true, message: `Moved ${answer.rows} rows, counted and checked. ${advice}` };
});
