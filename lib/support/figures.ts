import { MINUTE_MS } from '@/lib/hours/civil-time';
import { moscowDay } from '@/lib/hours/moscow-clock';

/** What the figures need of a request; it holds nothing personal, so it outlives the request's text (requests.md 18). */
export type FigureRow = {
  topicId: string;
  createdAt: Date;
  deadlineAt: Date;
  /** Instant of the first answer; null while there is none. */
  answeredAt: Date | null;
};

/** What became of a group of requests. The four counts add up to `received`. */
export type Figures = {
  received: number;
  answeredInTime: number;
  answeredLate: number;
  /** Not answered, and the deadline has passed. */
  overdue: number;
  /** Not answered, and there is time left. */
  waiting: number;
  /** Median from registration to the first answer in whole minutes; undefined without answers. */
  medianMinutes: number | undefined;
};

/** Figures of one day of Moscow's calendar; `day` is a day number. */
export type DayFigures = Figures & { day: number };
export type TopicFigures = Figures & { topicId: string };

/** Figures of a group of requests at an instant (requests.md 11). */
export function figuresOf(rows: readonly FigureRow[], now: Date): Figures {
  const answered = rows.filter(({ answeredAt }) => answeredAt !== null);
  const inTime = answered.filter(isInTime).length;
  const overdue = rows.filter(({ answeredAt, deadlineAt }) => !answeredAt && deadlineAt <= now);
  return {
    received: rows.length,
    answeredInTime: inTime,
    answeredLate: answered.length - inTime,
    overdue: overdue.length,
    waiting: rows.length - answered.length - overdue.length,
    medianMinutes: median(answered.flatMap(minutesToAnswer)),
  };
}

/** Figures of each of the last `days` days, today last, by the day of registration; a day without requests has zeros. */
export function figuresByDay(rows: readonly FigureRow[], now: Date, days: number): DayFigures[] {
  const today = moscowDay(now.getTime());
  const groups = groupBy(rows, ({ createdAt }) => moscowDay(createdAt.getTime()));
  return Array.from({ length: days }, (_, place) => {
    const day = today - days + 1 + place;
    return { day, ...figuresOf(groups.get(day) ?? [], now) };
  });
}

/** Figures of each topic in the order given; a topic without requests has zeros. */
export function figuresByTopic(
  rows: readonly FigureRow[],
  now: Date,
  topicIds: readonly string[],
): TopicFigures[] {
  const groups = groupBy(rows, ({ topicId }) => topicId);
  return topicIds.map((topicId) => ({ topicId, ...figuresOf(groups.get(topicId) ?? [], now) }));
}

/** The middle value, or the mean of the two middle ones rounded to a whole; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : Math.round((upper + lower) / 2);
}

function isInTime({ answeredAt, deadlineAt }: FigureRow): boolean {
  return answeredAt !== null && answeredAt <= deadlineAt;
}

function minutesToAnswer({ createdAt, answeredAt }: FigureRow): number[] {
  if (answeredAt === null) return [];
  return [Math.floor((answeredAt.getTime() - createdAt.getTime()) / MINUTE_MS)];
}

function groupBy<Key>(rows: readonly FigureRow[], keyOf: (row: FigureRow) => Key) {
  const groups = new Map<Key, FigureRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
