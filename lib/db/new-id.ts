import { randomBytes } from 'node:crypto';

const COUNTER_END = 1 << 24;

let lastMs = 0;
let counter = 0;

/**
 * A new row id for the instant `now`: a version 7 UUID, so that rows lie in the order in which they were made. Ids of one
 * process with the same `now` rise (a counter of 24 bits); 48 random bits keep several instances apart.
 */
export function newId(now: Date): string {
  const ms = now.getTime();
  counter = ms === lastMs ? (counter + 1) % COUNTER_END : 0;
  lastMs = ms;
  const time = ms.toString(16).padStart(12, '0');
  const count = counter.toString(16).padStart(6, '0');
  const random = randomBytes(6).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3)}-${random}`;
}
