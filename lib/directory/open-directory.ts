import { type Hotline, hotlines, service } from '@/content';
import { displayPhone, telHref } from '@/lib/contact/phone';
import { type ComingException, listComingExceptions } from '@/lib/hours/coming-exceptions';
import type { DayHours } from '@/lib/hours/schedule-days';
import { hoursInWords } from '@/lib/hours/week-rows';
import { weekView } from '@/lib/hours/week-view';
import { routes } from '@/lib/routes';
import { plainProse } from '@/lib/text/plain-prose';

/** One line with all that a directory prints about it. */
export type DirectoryLine = Pick<
  Hotline,
  'id' | 'name' | 'phone' | 'audience' | 'reach' | 'cost' | 'costNote' | 'provenance'
> & {
  /** The number as it is read. */
  display: string;
  tel: string;
  /** Absolute address of the line's page. */
  page: string;
  isRoundTheClock: boolean;
  /** True when the source names no hours and those of the service stand in. */
  hasInheritedHours: boolean;
  hoursInWords: string;
  /** Monday to Sunday of the present week by Moscow's calendar, exceptions included. */
  week: DayHours[];
  exceptions: readonly ComingException[];
  notes: string[];
};

/** The whole directory as open data. */
export type Directory = {
  title: string;
  disclaimer: string;
  terms: string;
  source: string;
  checkedOn: string;
  preparedAt: string;
  zone: string;
  lines: DirectoryLine[];
};

const TERMS =
  'Если берёте эти сведения, укажите источник и день проверки. Часы могут измениться: запрашивайте их заново.';

/**
 * The directory at `nowMs` (epoch ms) for other programs: numbers, schedules, cost and where each fact comes from.
 * `origin` is that of the site, without a trailing slash. Throws InvalidInstantError.
 */
export function openDirectory(nowMs: number, origin: string): Directory {
  return {
    title: `${service.siteName}: телефонные линии`,
    disclaimer: service.disclaimer.full,
    terms: TERMS,
    source: service.provenance.source,
    checkedOn: service.provenance.checkedOn,
    preparedAt: new Date(nowMs).toISOString(),
    zone: service.zone,
    lines: hotlines.map((line) => directoryLine(line, nowMs, origin)),
  };
}

function directoryLine(line: Hotline, nowMs: number, origin: string): DirectoryLine {
  const { id, name, phone, audience, reach, cost, costNote, provenance } = line;
  return {
    id,
    name,
    phone,
    display: displayPhone(phone, line.displayForm),
    tel: telHref(phone),
    page: `${origin}${routes.line(id)}`,
    audience,
    reach,
    cost,
    costNote,
    isRoundTheClock: line.hours.kind === 'always',
    hasInheritedHours: line.hours.kind === 'service',
    hoursInWords: hoursInWords(line, nowMs),
    week: weekView(line, nowMs).map(({ isToday: _, ...day }) => day),
    exceptions: listComingExceptions(line, nowMs),
    notes: line.notes.map((note) => plainProse(note, nowMs)),
    provenance,
  };
}
