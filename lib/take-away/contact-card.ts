import { type Hotline, service } from '@/content';
import { regularWeek } from '@/lib/hours/regular-week';
import { weekInWords } from '@/lib/hours/week-rows';
import { routes } from '@/lib/routes';
import { dateInWords } from '@/lib/text/dates';
import { type ContentLine, escapeText, writeLines } from './content-lines';

/** When and for which site a file is made: `siteUrl` is its public origin, undefined leaves addresses out. */
export type MadeFor = { nowMs: number; siteUrl: string | undefined };

/**
 * A line as an entry of a phone's address book: vCard 3.0, which phones of fifteen years ago read as well as new ones. Its
 * note tells cost and regular hours, since an entry outlives every exception. Throws InvalidInstantError.
 */
export function contactCard(line: Hotline, { nowMs, siteUrl }: MadeFor): string {
  const name = escapeText(line.name);
  const lines: ContentLine[] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', '3.0'],
    ['PRODID', '-//help-centre//lines//RU'],
    ['UID', `${line.id}@help-centre`],
    ['FN', name],
    // The parts of a person's name; a line has one.
    ['N', `${name};;;;`],
    ['ORG', escapeText(service.siteName)],
    ['TEL;TYPE=WORK,VOICE,PREF', line.phone],
    ['NOTE', escapeText(noteOf(line, nowMs))],
  ];
  if (siteUrl !== undefined) lines.push(['URL', `${siteUrl}${routes.line(line.id)}`]);
  lines.push(['REV', `${line.provenance.checkedOn}T00:00:00Z`], ['END', 'VCARD']);
  return writeLines(lines);
}

function noteOf(line: Hotline, nowMs: number): string {
  const inherited = line.hours.kind === 'service' ? ` ${service.inheritedHoursNote}.` : '';
  return [
    `${line.costNote}.`,
    `Часы работы по московскому времени: ${weekInWords(regularWeek(line, nowMs))}.${inherited}`,
    `Для кого: ${line.audience}.`,
    `Проверено ${dateInWords(line.provenance.checkedOn)}. Часы могли измениться.`,
  ].join('\n');
}
