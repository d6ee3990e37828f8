import type { SearchWords } from '@/content';
import { tokenize } from './normalize';
import { denied, NOT, stem } from './stem';

/** Words of our texts that stand for a variant; all of them belong to one meaning. */
export type Canonical = readonly string[];
/** A variant of several words. */
export type Phrase = {
  readonly forms: readonly string[];
  readonly stems: readonly string[];
  readonly to: Canonical;
  /** It belongs to another trade, though each of its words may be ours. */
  readonly isOutside: boolean;
};

/** The editors' words about words, ready to be looked up (content/synonyms.ts). */
export type Lexicon = {
  /** Canonical words by a variant of one word, as it is written. */
  readonly byForm: ReadonlyMap<string, readonly Canonical[]>;
  /** The same by the variant's stem. */
  readonly byStem: ReadonlyMap<string, readonly Canonical[]>;
  /** Variants of several words by the stem of their first, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every variant as it is written, with its canonical words. */
  readonly variants: readonly { readonly text: string; readonly to: Canonical }[];
  /** Words that say nothing about the matter: «как», «пожалуйста». */
  readonly fillers: ReadonlySet<string>;
  /** Those of them that begin a question: «как», «где». */
  readonly openers: ReadonlySet<string>;
  /** The same lists as they are written, for the spelling stage. */
  readonly everyday: readonly string[];
  /** Stems of words that belong to any trade: «заказать», «расписание». Alone beside a stranger they find nothing. */
  readonly common: ReadonlySet<string>;
  /** Words of other trades and their stems: «погода». Their phrases («карта мира») stand among `phrases`. */
  readonly outside: ReadonlySet<string>;
};

/** Compiles the editors' lists. Fillers are dropped inside phrases as they are in queries, «не» apart. */
export function createLexicon(words: SearchWords): Lexicon {
  const fillers = new Set(words.fillers.map(firstForm));
  const byForm = new Map<string, Canonical[]>();
  const byStem = new Map<string, Canonical[]>();
  const phrases = new Map<string, Phrase[]>();
  const variants = words.synonyms.flatMap(({ to, from }) => {
    const canonical = canonicalOf(to, fillers);
    return from.map((text) => ({ text, to: canonical }));
  });
  for (const { text, to } of variants) {
    const [first, ...rest] = phraseForms(text, fillers);
    if (first === undefined) continue;
    if (rest.length === 0) {
      add(byForm, first, to);
      add(byStem, stem(first), to);
    } else {
      add(phrases, stem(first), phraseOf([first, ...rest], to));
    }
  }
  const [outsideWords, outsidePhrases] = divide(words.outside.map((text) => formsIn(text)));
  for (const forms of outsidePhrases) add(phrases, stem(forms[0] ?? ''), phraseOf(forms));
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return {
    byForm,
    byStem,
    phrases,
    variants,
    fillers,
    openers: new Set(words.openers),
    everyday: [...words.fillers, ...words.common, ...outsideWords.flat()],
    common: new Set(words.common.map((word) => stem(firstForm(word)))),
    outside: new Set(outsideWords.flat().flatMap(formAndStem)),
  };
}

/** Words of a phrase without fillers, unless fewer than two would be left: «с мобильного» stays a phrase. */
export function phraseForms(phrase: string, fillers: ReadonlySet<string>): string[] {
  const forms = tokenize(phrase).map(({ form }) => form);
  const telling = forms.filter((form) => form === NOT || !fillers.has(form));
  return telling.filter((form) => form !== NOT).length >= 2 || isNegated(telling) ? telling : forms;
}

function isNegated(forms: readonly string[]): boolean {
  return forms.length === 2 && forms[0] === NOT;
}

/** Stems of the telling words; a word after «не» is that other matter. */
function canonicalOf(phrase: string, fillers: ReadonlySet<string>): string[] {
  const forms = tokenize(phrase).map(({ form }) => form);
  const telling = forms.flatMap((form, place) => {
    if (fillers.has(form)) return [];
    return [forms[place - 1] === NOT ? denied(stem(form)) : stem(form)];
  });
  return telling.length > 0 ? telling : forms.map(stem);
}

/** A stem of three letters is shared by strangers («чай», «ча»): then the form alone counts. */
function formAndStem(form: string): string[] {
  const root = stem(form);
  return root.length < 4 ? [form] : [form, root];
}

function phraseOf(forms: readonly string[], to?: Canonical): Phrase {
  return { forms, stems: forms.map(stem), to: to ?? [], isOutside: to === undefined };
}

/** Single words, and phrases. */
function divide(texts: readonly string[][]): [words: string[][], phrases: string[][]] {
  return [texts.filter(({ length }) => length === 1), texts.filter(({ length }) => length > 1)];
}

function formsIn(text: string): string[] {
  return tokenize(text).map(({ form }) => form);
}

function firstForm(word: string): string {
  return formsIn(word)[0] ?? '';
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
