import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses, spoken or written: no 0/o, 1/l/i. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password for a new operator, of 79 random bits, in groups that can be dictated: `k3vd-9mrt-w7ha-q2xe`. */
export function makeFirstPassword(): string {
  return Array.from({ length: GROUPS }, makeGroup).join('-');
}

function makeGroup(): string {
  return Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
