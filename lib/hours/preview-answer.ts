import { z } from 'zod';
import { findLine, scheduleFaults } from '@/content';
import { Schedule } from '@/content/schema-hours';
import { type CompiledSchedule, compileSchedule } from './compile-schedule';
import { lineSchedule } from './line-schedule';
import { parseInstant } from './parse-instant';
import { scheduleStatusAt } from './schedule-status';
import { statusText } from './status-text';

/** What the preview is asked: a line of the content or a schedule in its format, an ISO instant, a visitor's zone. */
const PreviewQuery = z.object({
  line: z.string().optional(),
  schedule: z.unknown().optional(),
  at: z.string().optional(),
  zone: z.string().nullish(),
});

/** What it says: instants as ISO in UTC, null where there is none; or one sentence on what is wrong with the question. */
export type PreviewAnswer =
  | {
      readonly state: 'open' | 'closed';
      readonly until: string | null;
      readonly opensAt: string | null;
      readonly nextChange: string | null;
      readonly text: string;
    }
  | { readonly error: string };

/** Answers one line of JSON. `nowMs` stands in where it names no instant; an unknown zone is passed over (hours.md 49). */
export function answerPreview(json: string, nowMs: number): PreviewAnswer {
  try {
    return answerQuery(JSON.parse(json), nowMs);
  } catch (error) {
    if (error instanceof SyntaxError) return { error: `not JSON: ${error.message}` };
    throw error;
  }
}

/** Answers one question that is already parsed. */
export function answerQuery(raw: unknown, nowMs: number): PreviewAnswer {
  const query = PreviewQuery.safeParse(raw);
  if (!query.success) return { error: sentenceOf('question', query.error.issues) };
  const { line, schedule, at, zone } = query.data;

  const atMs = at === undefined ? nowMs : parseInstant(at);
  if (atMs === null) {
    return { error: `at: expected an ISO instant with its offset, received "${at}"` };
  }
  const compiled = compileAsked(line, schedule);
  if ('error' in compiled) return compiled;

  const status = scheduleStatusAt(compiled, atMs);
  return {
    state: status.state,
    until: isoOrNull(status.until),
    opensAt: isoOrNull(status.nextOpen),
    nextChange: isoOrNull(status.nextChange),
    text: statusText(status, atMs, zone ?? undefined),
  };
}

function compileAsked(
  lineId: string | undefined,
  schedule: unknown,
): CompiledSchedule | { readonly error: string } {
  if ((lineId === undefined) === (schedule === undefined)) {
    return { error: 'expected either "line" or "schedule"' };
  }
  if (lineId === undefined) return compileChecked(schedule);
  const line = findLine(lineId);
  return line === undefined
    ? { error: `line: no line has the id "${lineId}"` }
    : lineSchedule(line);
}

function compileChecked(raw: unknown): CompiledSchedule | { readonly error: string } {
  const schedule = Schedule.safeParse(raw);
  if (!schedule.success) return { error: sentenceOf('schedule', schedule.error.issues) };
  const faults = scheduleFaults(schedule.data);
  if (faults.length === 0) return compileSchedule(schedule.data);
  const sentences = faults.map(({ key, expected, received }) => {
    return `schedule.${key}: expected ${expected}, received ${received}`;
  });
  return { error: sentences.join('; ') };
}

function sentenceOf(
  root: string,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  return issues
    .map(({ path, message }) => `${[root, ...path].map(String).join('.')}: ${message}`)
    .join('; ');
}

function isoOrNull(instantMs: number | null): string | null {
  return instantMs === null ? null : new Date(instantMs).toISOString();
}
