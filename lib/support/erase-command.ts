import '@/lib/load-env-file';
import { performCommand, tellAnswer } from './operator-command/perform-command';

/*
 * npm run db:erase -- "48 20 71 93 05"
 * Takes everything personal out of one request for good; its number and times stay for the statistics (requests.md 18).
 * Works while the site is stopped and while it runs, as the commands for operators do.
 */

tellAnswer(await performCommand({ kind: 'erase', number: process.argv.slice(2).join(' ') }));
