import { formsOf, type SearchDocument } from './build-index';
import { editDistance } from './edit-distance';
import { editsAllowed, startAlike } from './edits-allowed';
import { type Understanding, type Word, wordOf } from './read-words';
import { stem } from './stem';

/** A query's words, those that nobody wrote replaced by what stands beside their neighbour in our texts. */
export type Neighbours = (words: readonly Word[]) => readonly Word[];

/** A root shorter than this is near to too many others. */
const SHORTEST_ROOT = 5;

/**
 * Prepares which words stand side by side in titles, keywords and variants. «Обратый» has the root of «обратиться» and is
 * nobody's mistake alone, but beside «звонок» it is «обратный»; so is «обр.», and «чяат» beside «онлайн» is «чат».
 */
export function createNeighbours(
  documents: readonly SearchDocument[],
  { resolver, lexicon }: Pick<Understanding, 'resolver' | 'lexicon'>,
): Neighbours {
  const beside = new Map<string, Map<string, string>>();
  const note = (forms: readonly string[]) => {
    forms.slice(1).forEach((form, place) => {
      const before = forms[place] ?? '';
      add(beside, stem(before), form);
      add(beside, stem(form), before);
    });
  };
  for (const { title, keywords } of documents) {
    for (const text of [title, ...keywords]) note(formsOf(text, lexicon.fillers));
  }
  for (const { forms } of [...lexicon.phrases.values()].flat()) {
    note(forms.filter((form) => !lexicon.fillers.has(form)));
  }

  return (words) => {
    if (words.every(isWritten)) return words;
    const telling = words.filter(({ form }) => !lexicon.fillers.has(form));
    return words.map((word) => {
      if (isWritten(word) || isRealWord(word)) return word;
      const place = telling.indexOf(word);
      const around = [telling[place + 1], telling[place - 1]];
      const meant = around.map((other) => besides(word, other)).find((form) => form !== undefined);
      return meant === undefined ? word : wordOf(meant, word.isGlued);
    });
  };

  function isWritten({ form, isCut }: Word): boolean {
    return (!isCut && resolver.forms.has(form)) || lexicon.fillers.has(form);
  }

  function isRealWord(word: Word): boolean {
    return lexicon.outside.has(word.form) || lexicon.common.has(word.stem);
  }

  function besides(word: Word, neighbour: Word | undefined): string | undefined {
    const partners = beside.get(neighbour?.stem ?? '');
    if (partners === undefined || partners.has(word.stem)) return undefined;
    let nearest: string | undefined;
    let weight = -1;
    for (const [root, form] of partners) {
      const own = resolver.forms.get(form) ?? 0;
      if (own > weight && isMeant(word, form, root)) [nearest, weight] = [form, own];
    }
    return nearest;
  }
}

function isMeant({ form, stem: root, isCut }: Word, known: string, knownRoot: string): boolean {
  if (isCut) return known.startsWith(form);
  if (!startAlike(form, known)) return false;
  const allowed = editsAllowed(form.length);
  if (allowed > 0 && editDistance(form, known, allowed) <= allowed) return true;
  return root.length >= SHORTEST_ROOT && editDistance(root, knownRoot, 1) <= 1;
}

function add(beside: Map<string, Map<string, string>>, root: string, form: string): void {
  const partners = beside.get(root);
  if (partners === undefined) beside.set(root, new Map([[stem(form), form]]));
  else if (!partners.has(stem(form))) partners.set(stem(form), form);
}
