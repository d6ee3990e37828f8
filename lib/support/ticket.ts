/** A request gets its first answer within this many calendar hours of its registration (facts.md §7). */
export const ANSWER_WITHIN_HOURS = 24;

/** How a citizen wants to be answered. `no-calls` is for a person who may not be phoned (accessibility.md 48). */
export const ANSWER_WAYS = ['phone', 'email', 'site', 'no-calls'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** How soon a request wants an answer; set by rule, changed by an operator. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Why the rule chose a priority. */
export const PRIORITY_REASONS = ['cannot-phone', 'urgent-sign-in', 'usual'] as const;
export type PriorityReason = (typeof PRIORITY_REASONS)[number];

const SIGN_IN_TOPIC = 'registration';
const SIGN_IN = /войти|вход|вхожу|зайти|захожу|авториз|личн\p{L}* кабинет|парол|учётн|аккаунт/iu;
const URGENT = /срочн|немедленн|сегодня|завтра|последний день|последнего дня|истека|горит срок/iu;

/** What the rule of priority looks at. */
type RankedRequest = { topicId: string; message: string; answerWay: AnswerWay };

/**
 * The priority of a new request and its reason (requests.md 6): high for a person who cannot be phoned and for urgent
 * trouble with signing in, normal otherwise.
 */
export function rankRequest({ topicId, message, answerWay }: RankedRequest): {
  priority: Priority;
  reason: PriorityReason;
} {
  if (answerWay === 'no-calls') return { priority: 'high', reason: 'cannot-phone' };
  const isUrgentSignIn = topicId === SIGN_IN_TOPIC && SIGN_IN.test(message) && URGENT.test(message);
  if (isUrgentSignIn) return { priority: 'high', reason: 'urgent-sign-in' };
  return { priority: 'normal', reason: 'usual' };
}

/** The instant by which a request registered at `createdAt` is answered: 24 calendar hours later. */
export function deadlineOf(createdAt: Date): Date {
  return new Date(createdAt.getTime() + ANSWER_WITHIN_HOURS * 3_600_000);
}
