import { PgPreparedQuery } from 'drizzle-orm/pg-core';

/** A query that failed, told without a single value: what citizens write must never reach a log (requests.md 19). */
export class QueryFailed extends Error {
  override name = 'QueryFailed';
}

/** What the store or the network said, with what a program needs of it. */
type Complaint = Error & { code?: string; constraint?: string };

/** PostgreSQL's data exceptions quote the value that they complain of. */
const QUOTES_VALUES = /^22/;

/**
 * Drizzle puts every value of a failed query into the message, and both drivers add rows to theirs; Next prints all of it.
 * From here on every query of this process fails with `QueryFailed` instead, its `cause` cut down likewise.
 */
export function quietQueryErrors(): void {
  const plain: unknown = Reflect.get(PgPreparedQuery.prototype, METHOD);
  if (typeof plain !== 'function') throw new Error(`drizzle-orm has no ${METHOD} any more`);
  if (plain.name === QUIET) return;
  const quiet = async function (this: unknown, ...args: unknown[]): Promise<unknown> {
    try {
      return await plain.apply(this, args);
    } catch (error) {
      throw withoutValues(error);
    }
  };
  Object.defineProperty(quiet, 'name', { value: QUIET });
  Reflect.set(PgPreparedQuery.prototype, METHOD, quiet);
}

const METHOD = 'queryWithCache';
const QUIET = 'quietQueryWithCache';

function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error && 'query' in error)) return error;
  const cause = error.cause instanceof Error ? complaintOf(error.cause) : undefined;
  return new QueryFailed(`${cause?.message ?? 'no reason given'} (in ${error.query})`, { cause });
}

function complaintOf(error: Error): Complaint {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const constraint =
    'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined;
  const message = QUOTES_VALUES.test(code ?? '')
    ? `a value of a wrong form (${code})`
    : error.message;
  const errors = error instanceof AggregateError ? error.errors : undefined;
  const complaint = errors ? new AggregateError(errors, message) : new Error(message);
  return Object.assign(complaint, code && { code }, constraint && { constraint });
}
