/**
 * Grammar of citizen-facing text. Numbers, hours and addresses of pages are never typed in a sentence; a token stands
 * for them, so that each has one source:
 *
 *   {line:domestic-free}                 the number, as a link that dials it
 *   {hours:domestic-free}                the hours of the line in words
 *   {line-page:mobile|линия для мобильных}   a link to the page of the line
 *   {page:hours|часы работы}             a link to a page of the site, by its key
 *   {topic:registration|регистрация}     a link to a topic
 *   {question:forgot-password|пароль}    a link to an answer
 */

/** Pages that a sentence may point to. */
export const PAGE_KEYS = [
  'home',
  'lines',
  'hours',
  'faq',
  'before-you-call',
  'could-not-get-through',
  'how-to-reach-us',
  'accessibility',
  'privacy',
] as const;
export type PageKey = (typeof PAGE_KEYS)[number];

/** A stretch of plain text or one token, in reading order. */
export type ProsePart =
  | { kind: 'text'; text: string }
  | { kind: 'line'; lineId: string }
  | { kind: 'hours'; lineId: string }
  | { kind: 'line-page'; lineId: string; text: string }
  | { kind: 'page'; page: PageKey; text: string }
  | { kind: 'topic'; topicId: string; text: string }
  | { kind: 'question'; questionId: string; text: string };

/** Thrown for text that breaks the grammar; the content gate reports it before any page can meet it. */
export class ProseError extends Error {
  override readonly name = 'ProseError';
}

const TOKEN = /\{([^{}]*)\}/g;
const INSIDE = /^(line|hours|line-page|page|topic|question):([a-z]+(?:-[a-z]+)*)(?:\|(.*))?$/s;

/**
 * Splits a text into plain stretches and tokens. Ids are not looked up here; the content gate does that.
 * @throws {ProseError} for a stray brace, an unknown token, an unknown page or a link without words
 */
export function parseProse(text: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    addText(parts, text.slice(end, match.index));
    parts.push(readToken(match[0], match[1] ?? ''));
    end = match.index + match[0].length;
  }
  addText(parts, text.slice(end));
  return parts;
}

function addText(parts: ProsePart[], text: string): void {
  if (/[{}]/.test(text)) throw new ProseError(`a stray brace in "${text.trim()}"`);
  if (text !== '') parts.push({ kind: 'text', text });
}

function readToken(token: string, inside: string): ProsePart {
  const [, kind, id = '', words = ''] = INSIDE.exec(inside) ?? [];
  if (kind === undefined) throw new ProseError(`unknown token ${token}`);
  if (kind === 'line' || kind === 'hours') {
    if (words !== '')
      throw new ProseError(`${token} shows its own words, so nothing follows the id`);
    return { kind, lineId: id };
  }
  const text = words.trim();
  if (text === '') throw new ProseError(`${token} is a link and needs words after "|"`);
  switch (kind) {
    case 'line-page':
      return { kind, lineId: id, text };
    case 'topic':
      return { kind, topicId: id, text };
    case 'question':
      return { kind, questionId: id, text };
    default:
      return { kind: 'page', page: readPageKey(token, id), text };
  }
}

function readPageKey(token: string, id: string): PageKey {
  const page = PAGE_KEYS.find((key) => key === id);
  if (page === undefined) {
    throw new ProseError(`unknown page in ${token}; pages are ${PAGE_KEYS.join(', ')}`);
  }
  return page;
}
