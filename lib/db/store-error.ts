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
