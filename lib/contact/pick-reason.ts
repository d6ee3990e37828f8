import type { Cost } from '@/content';
import type { Candidates } from './choose-line';
import { isOpen, type LineNow } from './line-now';

const COST_WORDS: Record<Cost, string> = {
  free: 'звонок бесплатный',
  'operator-tariff': 'звонок платный, по тарифу оператора',
  'not-stated': 'цена звонка не указана',
};

/** Why this line stands first, in one or two Russian sentences that say no more than content and clock do. */
export function pickReason(chosen: LineNow, { own, fallback }: Candidates): string {
  if (!isOpen(chosen)) return closedWords(chosen, [...own, ...fallback]);
  const place = own.indexOf(chosen);
  const excuse =
    place === -1 ? ownClosedWords(own.length) : passedOverWords(chosen, own.slice(0, place));
  return excuse === ''
    ? openWords('Эта линия открыта', chosen)
    : `${excuse} ${openWords('Эта открыта', chosen)}`;
}

function openWords(start: string, { line, status }: LineNow): string {
  const how = status.always ? 'круглосуточно' : 'сейчас';
  return `${start} ${how}, ${COST_WORDS[line.cost]}.`;
}

function ownClosedWords(count: number): string {
  return count === 1
    ? 'Линия для вашего случая сейчас закрыта.'
    : 'Линии для вашего случая сейчас закрыты.';
}

/** A caller should know why a better line is not offered, above all why this one costs money. */
function passedOverWords(chosen: LineNow, passedOver: readonly LineNow[]): string {
  if (passedOver.length === 0) return '';
  const free = passedOver.filter(({ line }) => line.cost === 'free').length;
  if (chosen.line.cost !== 'free' && free > 0) {
    return free === 1 ? 'Бесплатная линия сейчас закрыта.' : 'Бесплатные линии сейчас закрыты.';
  }
  return passedOver.length === 1
    ? 'Линия, которую мы советуем первой, сейчас закрыта.'
    : 'Линии, которые мы советуем раньше, сейчас закрыты.';
}

function closedWords(chosen: LineNow, all: readonly LineNow[]): string {
  const opensAt = chosen.status.nextOpen;
  if (all.length === 1) {
    return opensAt === null
      ? 'Подходящая линия сейчас закрыта. Когда она откроется, неизвестно.'
      : 'Подходящая линия сейчас закрыта.';
  }
  const closed = 'Сейчас закрыты все подходящие линии.';
  if (opensAt === null) return `${closed} Когда они откроются, неизвестно.`;
  const openTogether = all.filter(({ status }) => status.nextOpen === opensAt).length;
  return `${closed} Эта откроется ${openTogether === 1 ? 'первой' : 'одной из первых'}.`;
}
