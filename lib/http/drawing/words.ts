import { LARGEST_HEAD } from '../check-request';

/** What the process that draws pages says once it listens. */
export const LISTENING = 'listening';
/** What it is told when it shall finish what it is drawing and end. */
export const STOP = 'stop';
/** Request line and headers that it accepts, in bytes: the target comes a second time as a header. */
export const LARGEST_FORWARDED_HEAD = 2 * LARGEST_HEAD;
