import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/**
 * Everything that written requests keep (requests.md 1–18). Ids and instants are made by the app (`newId`, `now`): no default
 * reads a clock. Personal fields can be null, since erasure empties them (18). After a change run `npm run db:generate`.
 */
export const TICKET_STATUSES = ['new', 'open', 'pending', 'resolved', 'closed'] as const;
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export const ANSWER_CHANNELS = ['phone', 'email', 'site'] as const;
export const AUTHORS = ['requester', 'operator'] as const;
export const ACTORS = ['requester', 'operator', 'system'] as const;
export const ROLES = ['operator', 'supervisor'] as const;

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Staff of the desk. `name` is what they sign in with, normalised by the use case; disabled ones stay for the history. */
export const operators = pgTable('operators', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull().unique(),
  displayName: text('display_name').notNull(),
  role: text('role', { enum: ROLES }).notNull(),
  passwordHash: text('password_hash').notNull(),
  mustChangePassword: boolean('must_change_password').notNull(),
  createdAt: instant('created_at').notNull(),
  disabledAt: instant('disabled_at'),
});

/** Only a hash of the cookie's token is kept: a stolen backup opens no session. */
export const operatorSessions = pgTable(
  'operator_sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    operatorId: uuid('operator_id')
      .notNull()
      .references(() => operators.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (table) => [
    index('operator_sessions_of_operator').on(table.operatorId),
    index('operator_sessions_expiring').on(table.expiresAt),
  ],
);

/** A written request («обращение»). `version` rises with every change: two operators never overwrite each other (10). */
export const tickets = pgTable(
  'tickets',
  {
    id: uuid('id').primaryKey(),
    /** Ten digits, the last two of them check digits (4). */
    number: text('number').notNull().unique(),
    accessHash: text('access_hash').notNull(),
    /** Made with the form: a double press or a retry finds the first request (2). */
    idempotencyKey: text('idempotency_key').notNull().unique(),
    status: text('status', { enum: TICKET_STATUSES }).notNull(),
    priority: text('priority', { enum: PRIORITIES }).notNull(),
    priorityReason: text('priority_reason').notNull(),
    topicId: text('topic_id').notNull(),
    requesterName: text('requester_name'),
    answerBy: text('answer_by', { enum: ANSWER_CHANNELS }).notNull(),
    cannotCall: boolean('cannot_call').notNull(),
    phone: text('phone'),
    email: text('email'),
    message: text('message'),
    consentVersion: text('consent_version').notNull(),
    consentAt: instant('consent_at').notNull(),
    consentWithdrawnAt: instant('consent_withdrawn_at'),
    assigneeId: uuid('assignee_id').references(() => operators.id),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Answer promised by (6). `warnedAt` and `breachedAt` are set once by the sweep (16). */
    deadlineAt: instant('deadline_at').notNull(),
    warnedAt: instant('warned_at'),
    breachedAt: instant('breached_at'),
    firstAnsweredAt: instant('first_answered_at'),
    resolvedAt: instant('resolved_at'),
    closedAt: instant('closed_at'),
    erasedAt: instant('erased_at'),
  },
  (table) => [
    check('tickets_number_is_ten_digits', sql`${table.number} ~ '^[0-9]{10}$'`),
    index('tickets_queue').on(table.status, table.deadlineAt, table.id),
    // Two states in one order, which an index by status would have to sort; the last two find a rare topic or priority.
    index('tickets_waiting').on(table.deadlineAt, table.id).where(sql`status in ('new', 'open')`),
    index('tickets_by_deadline').on(table.deadlineAt, table.id),
    index('tickets_by_topic').on(table.topicId, table.deadlineAt, table.id),
    index('tickets_by_priority').on(table.priority, table.deadlineAt, table.id),
    index('tickets_mine').on(table.assigneeId, table.status, table.deadlineAt),
    index('tickets_by_day').on(table.createdAt),
    index('tickets_deadline_sweep')
      .on(table.deadlineAt)
      .where(sql`${table.firstAnsweredAt} is null and ${table.breachedAt} is null`),
    index('tickets_retention_sweep').on(table.resolvedAt).where(sql`${table.erasedAt} is null`),
    index('tickets_withdrawn')
      .on(table.consentWithdrawnAt)
      .where(sql`${table.erasedAt} is null and ${table.consentWithdrawnAt} is not null`),
  ],
);

/** What was said after the request itself, in order of (createdAt, id). Erasure deletes the rows. */
export const ticketMessages = pgTable(
  'ticket_messages',
  {
    id: uuid('id').primaryKey(),
    ticketId: uuid('ticket_id')
      .notNull()
      .references(() => tickets.id),
    author: text('author', { enum: AUTHORS }).notNull(),
    operatorId: uuid('operator_id').references(() => operators.id),
    body: text('body').notNull(),
    /** A note among operators, never shown to the citizen. */
    isInternal: boolean('is_internal').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('ticket_messages_thread').on(table.ticketId, table.createdAt, table.id)],
);

/** Append-only history (11), in order of (at, id); a trigger refuses UPDATE and DELETE. `detail` holds no personal data. */
export const ticketEvents = pgTable(
  'ticket_events',
  {
    id: uuid('id').primaryKey(),
    ticketId: uuid('ticket_id')
      .notNull()
      .references(() => tickets.id),
    at: instant('at').notNull(),
    actor: text('actor', { enum: ACTORS }).notNull(),
    operatorId: uuid('operator_id').references(() => operators.id),
    kind: text('kind').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    index('ticket_events_history').on(table.ticketId, table.at, table.id),
    index('ticket_events_by_time').on(table.at),
  ],
);

/** Messages to be sent, written in the transaction of what they tell (12, 16). Claimed by lease; dead after too many attempts. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    ticketId: uuid('ticket_id').references(() => tickets.id),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    /** Message-ID of the e-mail: the receiver can tell a repetition. */
    messageId: text('message_id').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    leasedUntil: instant('leased_until'),
    leaseToken: uuid('lease_token'),
    sentAt: instant('sent_at'),
    deadAt: instant('dead_at'),
    lastError: text('last_error'),
  },
  (table) => [
    index('outbox_due')
      .on(table.nextAttemptAt)
      .where(sql`${table.sentAt} is null and ${table.deadAt} is null`),
    index('outbox_of_ticket').on(table.ticketId),
  ],
);

/** Attempts per key, shared by all instances (7). Keys of addresses and contacts are hashed by the use case. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    points: integer('points').notNull(),
    windowEndsAt: instant('window_ends_at').notNull(),
  },
  (table) => [index('rate_limits_ended').on(table.windowEndsAt)],
);

/** Runs of the jobs in the process (18): what was done, when, by whichever instance. */
export const jobRuns = pgTable(
  'job_runs',
  {
    id: uuid('id').primaryKey(),
    job: text('job').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    outcome: jsonb('outcome').$type<Record<string, unknown>>(),
  },
  (table) => [index('job_runs_latest').on(table.job, table.startedAt)],
);
