import { siteOrigin } from '@/lib/env';
import { log } from '@/lib/log';
import type { Env } from '@/lib/parse-env';
import { deliverLetters } from './deliver-letters';
import { answerCommands } from './operator-command/command-relay';
import { runCommand } from './operator-command/run-command';
import { findLastRun, recordRun } from './record-run';
import { type Repetition, repeat } from './repeat';
import type { Setting } from './setting';
import { isStoreKept } from './store-lifecycle';
import { sweepDeadlines } from './sweep-deadlines';
import { sweepLeftovers } from './sweep-leftovers';
import { sweepRetention } from './sweep-retention';
import { withDb } from './with-db';

type JobSettings = {
  env: Pick<Env, 'databaseUrl' | 'dataDir' | 'mail' | 'retentionDays' | 'siteUrl' | 'port'>;
  nowMs: () => number;
  /** Page where a citizen reads the answer and writes on. */
  statusPath: string;
};

const SECOND_MS = 1_000;
const DEADLINES_MS = 30 * SECOND_MS;
const LETTERS_MS = 5 * SECOND_MS;
const RETENTION_LOOK_MS = 60 * SECOND_MS;
/** Withdrawn consent has to take effect within a day; an hour is well inside. */
const RETENTION_EVERY_MS = 3_600 * SECOND_MS;

/**
 * Starts what the desk does by itself: deadlines, letters, erasure, commands from the terminal. Everything is read from the
 * store each time, so instances may start, stop and run side by side (requests.md 16, 18). Returns how to stop it.
 */
export function startJobs({ env, nowMs, statusPath }: JobSettings): Repetition {
  const { mail } = env;
  const withSetting = async (work: (setting: Setting) => Promise<unknown>) => {
    if (isStoreKept()) await withDb((db) => work({ db, now: new Date(nowMs()) }));
  };
  const jobs = [
    repeat('the sweep of deadlines', DEADLINES_MS, () => withSetting(sweepDeadlines)),
    repeat('retention', RETENTION_LOOK_MS, () =>
      withSetting((setting) => keepRetention(setting, env.retentionDays)),
    ),
  ];
  if (mail !== undefined) {
    const delivery = { mail, siteOrigin: siteOrigin(env), statusPath };
    jobs.push(
      repeat('sending letters', LETTERS_MS, () =>
        withSetting((setting) => deliverLetters(setting, delivery)),
      ),
    );
  }
  if (env.databaseUrl === undefined) {
    jobs.push(repeat('commands', SECOND_MS, () => obeyCommands(env.dataDir, nowMs)));
  }
  return {
    stop: async () => {
      await Promise.all(jobs.map(({ stop }) => stop()));
    },
  };
}

/** Once an hour among all instances; two that begin at once erase nothing twice. */
async function keepRetention(setting: Setting, days: number): Promise<void> {
  const last = await findLastRun(setting, 'retention');
  if (last && setting.now.getTime() - last.getTime() < RETENTION_EVERY_MS) return;
  const outcome = await recordRun(setting, 'retention', async () => ({
    ...(await sweepRetention(setting, days)),
    ...(await sweepLeftovers(setting)),
  }));
  log('info', 'retention ran', outcome);
}

async function obeyCommands(dataDir: string, nowMs: () => number): Promise<void> {
  await answerCommands(dataDir, async (command) => {
    const answer = await withDb((db) => runCommand({ db, now: new Date(nowMs()) }, command));
    return answer.ok ? answer.value : { isDone: false, text: 'The store is away. Try again.' };
  });
}
