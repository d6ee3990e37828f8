import { countOf } from '@/lib/text/plural';
import { dayInWords } from './calendar-words';
import { DAY_MINUTES, formatTimeOfDay } from './civil-time';
import type { LineStatus } from './line-status';
import { type CivilMoment, moscowDay, moscowMoment } from './moscow-clock';
import { visitorClock } from './visitor-clock';

const MOSCOW_CLOCK = ' по московскому времени';

/**
 * A status in Russian, without a full stop and without the name of Moscow's clock: «Закрыто. Откроется завтра в 08:00»
 * (hours.md 35–43). `nowMs` is the instant the status was taken at. With a visitor's IANA zone whose clock differs, the
 * same moment follows by that clock (46); an unknown zone is passed over (49).
 */
export function statusText(status: LineStatus, nowMs: number, visitorZone?: string): string {
  return inWords(status, nowMs, visitorZone, '');
}

/** The page's sentence: the same words with «по московскому времени» after Moscow's time, and a full stop (hours.md 44). */
export function statusSentence(status: LineStatus, nowMs: number, visitorZone?: string): string {
  return withFullStop(inWords(status, nowMs, visitorZone, MOSCOW_CLOCK));
}

/** The state in one or two words, for places without room for the sentence (hours.md 54). */
export function statusWord(status: LineStatus): string {
  if (status.always) return 'Круглосуточно';
  if (status.closesSoon) return 'Скоро закроется';
  if (status.opensSoon) return 'Скоро откроется';
  return status.state === 'open' ? 'Открыто' : 'Закрыто';
}

function inWords(
  status: LineStatus,
  nowMs: number,
  visitorZone: string | undefined,
  clockName: string,
): string {
  if (status.always) return 'Круглосуточно';
  const { nextChange } = status;
  if (nextChange === null) return stateInWords(status);
  const namesToday = status.state === 'closed' && !status.opensSoon;
  const secondClock = visitorClock(nextChange, nowMs, visitorZone, namesToday);
  return `${changeInWords(status, nextChange, moscowDay(nowMs))}${clockName}${secondClock}`;
}

/** State and coming change by Moscow's clock. */
function changeInWords(status: LineStatus, nextChange: number, today: number): string {
  const isOpen = status.state === 'open';
  const { day, minute } = isOpen ? closingMoment(nextChange) : moscowMoment(nextChange);
  const time = formatTimeOfDay(minute);
  const state = stateInWords(status);
  if (status.minutes !== null) {
    const verb = isOpen ? 'Закроется' : 'Откроется';
    const wait = countOf(status.minutes, ['минуту', 'минуты', 'минут']);
    return `${withFullStop(state)} ${verb} через ${wait}, в\u00a0${time}`;
  }
  if (isOpen) return `${state} до\u00a0${time}${day === today ? '' : ` ${dayInWords(day, today)}`}`;
  return `${withFullStop(state)} Откроется ${dayInWords(day, today)} в\u00a0${time}`;
}

/** A closed day says why (hours.md 41). */
function stateInWords({ state, reason }: LineStatus): string {
  if (state === 'open') return 'Открыто';
  return reason?.code === 'exception' ? `Закрыто: ${reason.text}` : 'Закрыто';
}

/** A line that closes at midnight is open until 24:00 of the day that ends (hours.md 35). */
function closingMoment(closesAt: number): CivilMoment {
  const { day, minute } = moscowMoment(closesAt);
  return minute === 0 ? { day: day - 1, minute: DAY_MINUTES } : { day, minute };
}

/** An editor's reason may bring its own full stop. */
function withFullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
