import { getLine, type Hotline, type ProsePart, parseProse, searchWords, service } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { hoursInWords } from '@/lib/hours/week-rows';
import type { SearchDocument } from './build-index';
import { type Entry, KIND_NAMES, KIND_PRIORS } from './entry';

const SECOND_PRIOR = 0.85;
const WEEKDAYS = 'понедельник вторник среда четверг пятница суббота воскресенье';

/** An entry as the index reads it. Hours go in as the days and times they name, since they change with the week. */
export function toDocument(entry: Entry): SearchDocument {
  const { id, kind, title, keywords, sentences, isSecond = false } = entry;
  return {
    title,
    keywords,
    text: sentences.map((sentence) => render(sentence, hoursWords, noPhone)).join(' '),
    section: KIND_NAMES[kind],
    prior: KIND_PRIORS[kind] * (isSecond ? SECOND_PRIOR : 1),
    demand: demandFor(`${kind}:${id}`),
  };
}

/** By the editor's list of what people look for, from 1 for its first to nearly 0 for its last; 0 for the rest. */
function demandFor(entry: string): number {
  const { sought } = searchWords;
  const place = sought.indexOf(entry);
  return place < 0 ? 0 : 1 - place / sought.length;
}

/** By which clocks hours are told. */
export type Clocks = {
  /** Instant whose week they are of, epoch ms. */
  readonly nowMs: number | undefined;
  /** IANA zone that the visitor chose. */
  readonly zone: string | undefined;
};

/** A sentence as it is read, with the hours of the week that holds `nowMs`; undefined when it needs hours and has no instant. */
export function toPlainText(sentence: string, { nowMs, zone }: Clocks): string | undefined {
  if (nowMs === undefined && namesHours(sentence)) return undefined;
  return render(
    sentence,
    (line) => (nowMs === undefined ? '' : hoursInWords(line, nowMs, zone)),
    ({ phone, displayForm }) => displayPhone(phone, displayForm),
  );
}

/** Whether a sentence changes with the week. */
export function namesHours(sentence: string): boolean {
  return sentence.includes('{hours:');
}

/** Numbers that a text quotes, as stored. */
export function quotedPhones(sentences: readonly string[]): string[] {
  return sentences
    .flatMap(parseProse)
    .flatMap((part) => (part.kind === 'line' ? [getLine(part.lineId).phone] : []));
}

type Words = (line: Hotline) => string;

function render(sentence: string, hours: Words, phone: Words): string {
  return parseProse(sentence)
    .map((part) => renderPart(part, hours, phone))
    .join('');
}

/** Numbers have a search of their own; their digits would only pass for hours here. */
function noPhone(): string {
  return '';
}

function renderPart(part: ProsePart, hours: Words, phone: Words): string {
  switch (part.kind) {
    case 'line':
      return phone(getLine(part.lineId));
    case 'hours':
      return hours(getLine(part.lineId));
    default:
      return part.text;
  }
}

function hoursWords({ hours }: Hotline): string {
  if (hours.kind === 'always') return 'круглосуточно';
  const blocks = hours.kind === 'weekly' ? hours.blocks : service.hours.blocks;
  const times = blocks.flatMap(({ week }) =>
    Object.values(week).flatMap((day) => day.flatMap(({ opens, closes }) => [opens, closes])),
  );
  return `${WEEKDAYS} ${[...new Set(times)].join(' ')}`;
}
