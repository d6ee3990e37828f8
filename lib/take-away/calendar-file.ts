import type { Hotline } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { parseCivilDate } from '@/lib/hours/civil-time';
import { lineSchedule } from '@/lib/hours/line-schedule';
import { regularSchedule } from '@/lib/hours/regular-week';
import { routes } from '@/lib/routes';
import { dateInWords } from '@/lib/text/dates';
import { calendarHours } from './calendar-hours';
import { MOSCOW_TIMEZONE, recurringTimes, singleTimes } from './calendar-times';
import { type ContentLine, escapeText, writeLines } from './content-lines';

/**
 * The hours of a line as a calendar (iCalendar, RFC 5545): one event for each group of weekdays, without an end where none
 * is known, its exceptions cut out and put in anew. It begins on the day on which the line was checked and depends on the
 * content alone, so that it is the same file at every moment. `siteUrl` is the public origin, undefined leaves addresses out.
 */
export function calendarFile(line: Hotline, siteUrl: string | undefined): string {
  const { checkedOn } = line.provenance;
  const fromDay = parseCivilDate(checkedOn);
  const { recurring, single } = calendarHours(lineSchedule(line), regularSchedule(line), fromDay);
  const times = [
    ...recurring.map((hours) => ({ ...recurringTimes(hours, fromDay), reason: null })),
    ...single.map((hours) => ({ ...singleTimes(hours), reason: hours.reason })),
  ];
  return writeLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//help-centre//hours//RU'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', escapeText(line.name)],
    ...MOSCOW_TIMEZONE,
    ...times.flatMap(({ key, properties, reason }): ContentLine[] => [
      ['BEGIN', 'VEVENT'],
      ['UID', `${line.id}.${key}@help-centre`],
      ['DTSTAMP', `${checkedOn.replaceAll('-', '')}T000000Z`],
      ...properties,
      ['SUMMARY', escapeText(summaryOf(line))],
      ['DESCRIPTION', escapeText(descriptionOf(line, reason))],
      ...(siteUrl === undefined ? [] : [['URL', `${siteUrl}${routes.line(line.id)}`] as const]),
      // Hours of a line take no time of whoever keeps them.
      ['TRANSP', 'TRANSPARENT'],
      ['END', 'VEVENT'],
    ]),
    ['END', 'VCALENDAR'],
  ]);
}

function summaryOf(line: Hotline): string {
  return `Отвечает ${displayPhone(line.phone, line.displayForm)}. ${line.name}`;
}

function descriptionOf(line: Hotline, reason: string | null): string {
  return [
    ...(reason === null ? [] : [`Особый день: ${reason}.`]),
    `${line.costNote}.`,
    `Проверено ${dateInWords(line.provenance.checkedOn)}. Часы могли измениться.`,
  ].join('\n');
}
