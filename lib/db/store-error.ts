/**
 * What PostgreSQL and the network say while the server is away, starting, full or shutting down. A fault in a query is
 * not among them: that is a bug and must be seen as one.
 */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ENOENT',
  '53300', // too many connections
  '57014', // a query over its time
  '57P01', // shut down by the administrator
  '57P02', // crashed
  '57P03', // starting up
]);

/** What pg says in words alone, without a code. */
const AWAY_WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|PGlite is clos)/;

/** The store cannot be used just now; the message says why, for the log or the terminal. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
  /** For how long it is no use to try again, in ms. */
  readonly pauseMs: number;

  constructor(message: string, { pauseMs = 0 }: { pauseMs?: number } = {}) {
    super(message);
    this.pauseMs = pauseMs;
  }
}

/** For how long it is no use to open the store again after `error` (whatever was thrown), in ms. */
export function pauseAfter(error: unknown): number {
  // By what it holds: the server and the pages each have a copy of the class.
  const hasPause = error instanceof Error && 'pauseMs' in error;
  return hasPause && typeof error.pauseMs === 'number' ? error.pauseMs : 0;
}

/** A store that answers and does not keep what it says it keeps. */
export class StoreNotDurable extends Error {
  override name = 'StoreNotDurable';
}

/** Whether `error` (whatever was thrown) or one of its causes says that the store is away, so that asking later may help. */
export function isStoreAway(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isStoreAway)) return true;
  if (!(error instanceof Error)) return false;
  // By name: the server and the pages each have a copy of the class.
  if (error.name === 'StoreUnavailable') return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isAway = AWAY.has(code) || code.startsWith('08') || AWAY_WORDS.test(error.message);
  return isAway || isStoreAway(error.cause);
}
