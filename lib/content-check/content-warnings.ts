import type { DatedException, faq, hotlines, Notice, Provenance, service } from '@/content';
import { formatCivilDate, parseCivilDate } from '@/lib/hours/civil-time';

/** What the warnings are drawn from. */
export type CheckedContent = {
  service: typeof service;
  hotlines: typeof hotlines;
  faq: typeof faq;
  notices: readonly Notice[];
};

/** One thing an editor should look at; it does not stop the build. `id` is empty for the service itself. */
export type ContentWarning = { file: string; id: string; message: string };

/** Days after which a fact should be checked again (accessibility.md 24). */
export const DEFAULT_MAX_AGE_DAYS = 365;

/** A closure this long deserves a notice on the site (hours.md 52). */
const NOTICE_FROM_DAYS = 7;

type Owner = { file: string; id: string };
type Closure = { first: number; last: number; reason: string };

/**
 * Warnings that depend on the date: facts checked more than `maxAgeDays` ago, exceptions wholly past or more than a
 * year ahead, closures of a week or longer (hours.md 52), notices that are over. `today` is a civil date of Moscow, `YYYY-MM-DD`.
 */
export function contentWarnings(
  { service, hotlines, faq, notices }: CheckedContent,
  { today, maxAgeDays }: { today: string; maxAgeDays: number },
): ContentWarning[] {
  const serviceOwner = { file: 'content/service.ts', id: '' };
  const lines = hotlines.map((line) => ({
    line,
    owner: { file: 'content/hotlines.ts', id: line.id },
  }));
  return [
    ...ageWarnings(serviceOwner, service.provenance, today, maxAgeDays),
    ...lines.flatMap(({ line, owner }) => ageWarnings(owner, line.provenance, today, maxAgeDays)),
    ...faq.flatMap(({ id, provenance }) =>
      ageWarnings({ file: 'content/faq.ts', id }, provenance, today, maxAgeDays),
    ),
    ...exceptionWarnings(serviceOwner, service.hours.exceptions, today),
    ...lines.flatMap(({ line, owner }) => exceptionWarnings(owner, line.exceptions, today)),
    ...notices
      .filter(({ to }) => to < today)
      .map(({ id, to }) => ({
        file: 'content/notices.ts',
        id,
        message: `was shown until ${to}: remove it`,
      })),
  ];
}

function ageWarnings(
  owner: Owner,
  { checkedOn }: Provenance,
  today: string,
  maxAgeDays: number,
): ContentWarning[] {
  const age = parseCivilDate(today) - parseCivilDate(checkedOn);
  if (age < 0) return [{ ...owner, message: `checked on ${checkedOn}, which is still to come` }];
  if (age <= maxAgeDays) return [];
  const message = `checked on ${checkedOn}, ${age} days ago: check it again (limit ${maxAgeDays} days)`;
  return [{ ...owner, message }];
}

function exceptionWarnings(
  owner: Owner,
  exceptions: readonly DatedException[],
  today: string,
): ContentWarning[] {
  const day = parseCivilDate(today);
  const dated = exceptions.map((exception) => ({ exception, ...daysOf(exception) }));
  const past = dated.filter(({ last }) => last < day);
  const far = dated.filter(({ first }) => first > parseCivilDate(nextYear(today)));
  const closures = joinClosures(
    dated
      .filter(({ exception, last }) => exception.closed === true && last >= day)
      .map(({ exception, first, last }) => ({ first, last, reason: exception.reason })),
  );
  return [
    ...past.map((dates) => ({
      ...owner,
      message: `exception "${dates.exception.reason}" (${span(dates)}) is over: remove it`,
    })),
    ...far.map((dates) => ({
      ...owner,
      message: `exception "${dates.exception.reason}" (${span(dates)}) is more than a year ahead: is the date right?`,
    })),
    ...closures
      .filter(({ first, last }) => last - first + 1 >= NOTICE_FROM_DAYS)
      .map((closure) => ({
        ...owner,
        message: `closed for ${closure.last - closure.first + 1} days (${span(closure)}, "${closure.reason}"): consider a notice`,
      })),
  ];
}

/** Day numbers of an exception; the content gate has made sure that it has dates. */
function daysOf({ date, from, to }: DatedException): { first: number; last: number } {
  return { first: parseCivilDate(date ?? from ?? ''), last: parseCivilDate(date ?? to ?? '') };
}

/** Closures of neighbouring days become one, since citizens meet them as one. */
function joinClosures(closures: readonly Closure[]): Closure[] {
  const joined: Closure[] = [];
  for (const closure of closures.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before !== undefined && closure.first === before.last + 1) before.last = closure.last;
    else joined.push({ ...closure });
  }
  return joined;
}

/** The same date a year later; 29 February becomes the 28th. */
function nextYear(date: string): string {
  const year = String(Number(date.slice(0, 4)) + 1).padStart(4, '0');
  return `${year}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`;
}

function span({ first, last }: { first: number; last: number }): string {
  const from = formatCivilDate(first);
  return first === last ? from : `${from} to ${formatCivilDate(last)}`;
}
