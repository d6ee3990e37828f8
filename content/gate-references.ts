import { type Fault, showValue } from './gate-fault';
import { FILES, type FileKey, idOf } from './gate-place';
import type { FaqEntry, Hotline, Situation, Topic } from './schema';

/** Ids that may be referred to, gathered before shape is judged: a fault inside an entry must not orphan others. */
export type KnownIds = Record<'line' | 'topic' | 'question', ReadonlySet<string>>;

/** The ids in a raw list of entries. */
export function idsIn(raw: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(raw) ? raw.flatMap((entry) => idOf(entry) ?? []) : []);
}

/** The same id twice in a list of entries: each file, and each list of the guidance, has one id once. */
export function duplicateFaults(file: FileKey, entries: readonly { id: string }[]): Fault[] {
  return repeated(entries.map((entry) => entry.id)).map((id) => ({
    file: FILES[file],
    id,
    key: 'id',
    expected: 'an id that no other entry has',
    received: showValue(id),
  }));
}

/** References to lines and questions that do not exist, repeat or point to themselves (hours.md 53). */
export function referenceFaults(
  { topics, situations, faq }: { topics: Topic[]; situations: Situation[]; faq: FaqEntry[] },
  known: KnownIds,
): Fault[] {
  return [
    ...topics.flatMap(({ id, lineIds, faqIds }) => [
      ...listFaults({ file: FILES.topics, id, key: 'lineIds' }, lineIds, known.line),
      ...listFaults({ file: FILES.topics, id, key: 'faqIds' }, faqIds, known.question),
    ]),
    ...situations.flatMap((situation) => situationFaults(situation, known)),
    ...faq.flatMap(({ id, lineId, relatedIds }) => [
      ...listFaults({ file: FILES.faq, id, key: 'lineId' }, lineId ? [lineId] : [], known.line),
      ...listFaults({ file: FILES.faq, id, key: 'relatedIds' }, relatedIds, known.question, id),
    ]),
  ];
}

/** Order of a situation and its reason belong together (facts.md §3). */
export function orderFaults(situations: readonly Situation[]): Fault[] {
  return situations
    .filter(({ order, orderReason }) => (order === 'as-listed') !== (orderReason !== undefined))
    .map(({ id, order, orderReason }) => ({
      file: FILES.situations,
      id,
      key: 'orderReason',
      expected: order === 'as-listed' ? 'why the order is kept' : 'nothing, free lines come first',
      received: showValue(orderReason),
    }));
}

/** A line that names itself a business, accessible or foreign one is of use only when somebody is led to it. */
export function orphanFaults(
  lines: readonly Hotline[],
  topics: readonly Topic[],
  situations: readonly Situation[],
): Fault[] {
  const led = new Set([
    ...topics.flatMap((topic) => topic.lineIds),
    ...situations.flatMap((situation) => [...situation.lineIds, ...situation.fallbackLineIds]),
  ]);
  return lines
    .filter((line) => !led.has(line.id))
    .map((line) => ({
      file: FILES.hotlines,
      id: line.id,
      key: 'id',
      expected: 'a line that some topic or situation leads to',
      received: 'no topic and no situation names it',
    }));
}

function situationFaults({ id, lineIds, fallbackLineIds }: Situation, known: KnownIds): Fault[] {
  const place = { file: FILES.situations, id };
  return [
    ...listFaults({ ...place, key: 'lineIds' }, lineIds, known.line),
    ...listFaults({ ...place, key: 'fallbackLineIds' }, fallbackLineIds, known.line),
    ...repeated([...new Set(lineIds), ...new Set(fallbackLineIds)]).map((line) => ({
      ...place,
      key: 'fallbackLineIds',
      expected: 'lines that are not listed above already',
      received: showValue(line),
    })),
  ];
}

function listFaults(
  place: { file: string; id: string; key: string },
  ids: readonly string[],
  known: ReadonlySet<string>,
  self?: string,
): Fault[] {
  const unknown = ids.filter((id) => !known.has(id)).map((id) => ({ id, expected: 'a known id' }));
  const twice = repeated(ids).map((id) => ({ id, expected: 'each id once' }));
  const selves = ids.filter((id) => id === self).map((id) => ({ id, expected: 'another entry' }));
  return [...unknown, ...twice, ...selves].map(({ id, expected }) => ({
    ...place,
    expected,
    received: showValue(id),
  }));
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
