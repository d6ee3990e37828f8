import { z } from 'zod';
import type { Fault } from './gate-fault';
import { ContentError } from './gate-fault';

/** Lines of words and phrases divided by commas; lower case, ё as е. */
const WordLines = z.array(z.string()).transform((lines) => lines.flatMap(splitWords));

/** A page that answers by itself, beside the entries of the other files. */
const SearchPage = z.strictObject({
  id: z.enum([
    'hours',
    'zones',
    'lines',
    'print',
    'could-not-get-through',
    'how-to-reach-us',
    'request',
    'request-status',
    'settings',
    'accessibility',
    'privacy',
  ]),
  title: z.string().min(1),
  text: z.string().min(1),
  keywords: z.array(z.string().min(2)).min(3).max(6),
});
export type SearchPage = z.infer<typeof SearchPage>;

/** What people say for the words of our texts, and which words tell nothing or belong elsewhere (search.md, «The design» 1). */
export const SearchWords = z.strictObject({
  /** Variants by the canonical words they stand for. */
  synonyms: z
    .record(z.string().min(2), WordLines)
    .transform((groups) => Object.entries(groups).map(([to, from]) => ({ to, from }))),
  fillers: WordLines,
  openers: WordLines,
  common: WordLines,
  outside: WordLines,
  /** Entries, as kind and id, that people look for most, the most sought first. */
  sought: z.array(z.string().regex(/^[a-z-]+:[a-z-]+$/)),
  pages: z.array(SearchPage),
});
export type SearchWords = z.infer<typeof SearchWords>;
/** As an editor writes them. */
export type SearchWordsInput = z.input<typeof SearchWords>;

/** An entry as the gate sees it: the words of its title and keywords, and all its words. */
type EntryWords = { named: ReadonlySet<string>; all: ReadonlySet<string> };

const FILE = 'content/synonyms.ts';
/** A variant that so many other entries carry in their title or keywords would send their readers elsewhere. */
const FREQUENT = 5;

/**
 * The search words, parsed and held against the content they point to.
 * @throws {ContentError} when a canonical word occurs in no entry, or a variant is a frequent word of another topic
 */
export function readSearchWords(raw: unknown, content: unknown): SearchWords {
  const words = SearchWords.parse(raw);
  const faults = searchWordFaults(words, [content, words.pages]);
  if (faults.length > 0) throw new ContentError(faults);
  return words;
}

/** All faults at once: canonical words without an entry, variants of another topic, words of other trades that are ours. */
export function searchWordFaults(words: SearchWords, content: unknown): Fault[] {
  const entries = entriesIn(content);
  const fillers = new Set(words.fillers);
  const rows = words.synonyms.flatMap(({ to, from }) => {
    const canonical = rootsOf(to).filter((_, place) => !fillers.has(formsOf(to)[place] ?? ''));
    return [
      ...strangers(to, canonical, entries),
      ...from.flatMap((variant) => foreign(to, canonical, variant, entries)),
    ];
  });
  return [...rows, ...words.outside.flatMap((word) => ours(word, entries))];
}

function strangers(to: string, roots: readonly string[], entries: readonly EntryWords[]): Fault[] {
  const missing = roots.filter((root) => !entries.some(({ all }) => hasRoot(all, root)));
  return missing.map((root) => fault(to, 'to', 'words that occur in an entry', root));
}

function foreign(
  to: string,
  canonical: readonly string[],
  variant: string,
  entries: readonly EntryWords[],
): Fault[] {
  const [form, ...more] = formsOf(variant);
  if (form === undefined || more.length > 0) return [];
  const others = entries.filter(
    ({ named, all }) => named.has(form) && !canonical.some((root) => hasRoot(all, root)),
  );
  return others.length < FREQUENT
    ? []
    : [fault(to, 'from', 'a variant that is no frequent word of another topic', variant)];
}

function ours(word: string, entries: readonly EntryWords[]): Fault[] {
  const [form, ...more] = formsOf(word);
  const isOurs = more.length === 0 && entries.some(({ all }) => all.has(form ?? ''));
  return isOurs ? [fault(word, 'outside', 'a word that occurs in no entry', word)] : [];
}

function fault(id: string, key: string, expected: string, received: string): Fault {
  return { file: FILE, id, key, expected, received };
}

/** Every object with keywords is an entry; its strings are its words. */
function entriesIn(value: unknown): EntryWords[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(entriesIn);
  if (!('keywords' in value)) return inner;
  const heads = Object.entries(value).filter(([key]) =>
    ['name', 'title', 'question', 'text', 'keywords'].includes(key),
  );
  const named = new Set(heads.flatMap(([, part]) => stringsIn(part).flatMap(formsOf)));
  return [...inner, { named, all: new Set(stringsIn(value).flatMap(formsOf)) }];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function splitWords(line: string): string[] {
  return line
    .split(',')
    .map((word) => fold(word).trim())
    .filter((word) => word !== '');
}

function formsOf(text: string): string[] {
  return fold(text).match(/\d+[:/]\d+|[\p{L}\p{N}]+/gu) ?? [];
}

/** The part of each word that its forms share, roughly: content knows no stemmer. */
function rootsOf(text: string): string[] {
  return formsOf(text).map((form) => (form.length <= 4 ? form : form.slice(0, -2)));
}

function hasRoot(forms: ReadonlySet<string>, root: string): boolean {
  if (forms.has(root)) return true;
  if (root.length < 3) return false;
  for (const form of forms) if (form.startsWith(root)) return true;
  return false;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
