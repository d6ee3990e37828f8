import { type Fault, showValue } from './gate-fault';
import { placeOf } from './gate-place';
import type { KnownIds } from './gate-references';
import { ProseError, type ProsePart, parseProse } from './prose';

/** Keys whose values are codes, not sentences: numbers, ids, times and dates live here, and only here. */
const CODES = new Set([
  ...['id', 'phone', 'displayForm', 'context', 'reach', 'cost', 'kind', 'order', 'zone', 'scope'],
  ...['lineIds', 'fallbackLineIds', 'faqIds', 'relatedIds', 'lineId', 'topicId', 'firstIds'],
  ...['opens', 'closes', 'date', 'from', 'to', 'validFrom', 'validTo', 'checkedOn', 'testedOn'],
]);

/** Keys whose texts become titles, labels and attributes, where a token could not turn into a link. */
const PLAIN = new Set([
  ...['name', 'title', 'question', 'audience', 'phrase', 'costNote', 'reason', 'keywords'],
  ...['siteName', 'short', 'full', 'inheritedHoursNote', 'source', 'cities', 'difference'],
]);

// Five digits or more with the signs people put between them, or two groups joined by any dash: a second way to write
// a number, which could differ from the first.
const SEPARATOR = '[\\s()+\\u00a0\\u2009\\u202f\\-\\u2010-\\u2015\\u2212]';
const PHONE_LIKE = new RegExp(
  `\\d(?:${SEPARATOR}*\\d){4,}|\\d{2,}[-\\u2010-\\u2015\\u2212]\\d{2,}`,
);
const TIME_LIKE =
  /\d{1,2}:\d{2}|(?<!\p{L})с \d{1,2}(?: час\p{L}*)? до \d{1,2}|\d{1,2}(?: час\p{L}*)? (?:утра|вечера|ночи)/u;

type Reference = { kind: keyof KnownIds; id: string };

/** Faults of every sentence: broken or unknown tokens, tokens in titles, numbers and times typed by hand. */
export function proseFaults(raw: unknown, known: KnownIds): Fault[] {
  return listTexts(raw).flatMap(({ path, text }) => {
    const isPlain = path.some((step) => PLAIN.has(step));
    return [...typedByHand(text), ...tokenFaults(text, isPlain, known)].map((expected) => ({
      ...placeOf(raw, path),
      expected,
      received: showValue(text),
    }));
  });
}

/** Every sentence of the content with its path; codes are left out. */
export function listTexts(
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !CODES.has(key))
    .flatMap(([key, part]) => listTexts(part, [...path, key]));
}

function typedByHand(text: string): string[] {
  const words = text.replace(/\{[^{}]*\}/g, ' … ');
  return [
    ...(PHONE_LIKE.test(words) ? ['a token such as {line:domestic-free} in place of digits'] : []),
    ...(TIME_LIKE.test(words) ? ['a token such as {hours:domestic-free} in place of a time'] : []),
  ];
}

function tokenFaults(text: string, isPlain: boolean, known: KnownIds): string[] {
  try {
    const parts = parseProse(text);
    if (isPlain && parts.some((part) => part.kind !== 'text')) return ['words without tokens'];
    return parts
      .flatMap((part) => referenceOf(part) ?? [])
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id }) => `a known ${kind} in place of "${id}"`);
  } catch (error) {
    if (error instanceof ProseError) return [`text without ${error.message}`];
    throw error;
  }
}

function referenceOf(part: ProsePart): Reference | undefined {
  switch (part.kind) {
    case 'line':
    case 'hours':
    case 'line-page':
      return { kind: 'line', id: part.lineId };
    case 'topic':
      return { kind: 'topic', id: part.topicId };
    case 'question':
      return { kind: 'question', id: part.questionId };
    case 'text':
    case 'page':
      return undefined;
  }
}
