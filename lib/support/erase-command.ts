import '@/lib/load-env-file';
import { nowMs } from '@/lib/clock';
import { eraseByNumber } from './erase-ticket';
import { closeStore } from './store-lifecycle';
import { withDb } from './with-db';

/*
 * npm run db:erase -- "48 20 71 93 05"
 * Takes everything personal out of one request for good; its number and times stay for the statistics (requests.md 18).
 */

const WORDS = {
  erased: 'Erased: name, contact, texts and letters are gone. Number, topic and times stay.',
  'erased-before': 'Nothing personal was left in this request.',
  'not-found': 'There is no request with this number.',
  'not-a-number': 'This is no request number: ten digits with a right check. Was a digit mistyped?',
};

const typed = process.argv.slice(2).join(' ');
const answer = await withDb((db) => eraseByNumber({ db, now: new Date(nowMs()) }, typed));
await closeStore();
const text = answer.ok
  ? WORDS[answer.value]
  : 'The store is away. If the site runs with the embedded store, stop it first.';
process.stdout.write(`${text}\n`);
process.exitCode = answer.ok && answer.value.startsWith('erased') ? 0 : 1;
