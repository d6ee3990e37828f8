import '@/lib/load-env-file';
import { nowMs } from '@/lib/clock';
import { env } from '@/lib/env';
import { hashPassword } from '@/lib/support/password';
import { getStore } from '@/lib/support/store';
import { closeStore } from '@/lib/support/store-lifecycle';
import { makeOperator } from '../support/builders';
import { fillQueue } from '../support/plausible-requests';

/*
 * APP_ENV=development DATA_DIR=data/trial npm run desk:seed
 * Fills an empty store with 200 requests and two operators, for looking at the desk. Never on a site that citizens use.
 */

const COUNT = 200;
const PASSWORD = 'только для разработки';

if (env.appEnv === 'production') {
  process.stderr.write('Seeding is for looking at the desk: set APP_ENV=development or test.\n');
  process.exit(1);
}
const db = await getStore();
const now = new Date(nowMs());
const passwordHash = await hashPassword(PASSWORD);
const staff = [
  await makeOperator(db, now, 'Анна Кузнецова', { passwordHash }),
  await makeOperator(db, now, 'Борис Лихачёв', {
    passwordHash,
    name: 'борис лихачев',
    role: 'supervisor',
  }),
];
await fillQueue(db, now, COUNT, staff);
await closeStore();
const names = staff.map(({ name }) => name).join(', ');
process.stdout.write(`${COUNT} requests. Sign in at /desk as: ${names}. Password: ${PASSWORD}\n`);
