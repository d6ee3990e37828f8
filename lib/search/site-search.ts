import { searchWords } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { createSearch } from './create-search';
import type { Entry, EntryKind } from './entry';
import { type Clocks, toDocument } from './entry-text';
import { createPhoneFinder } from './find-phones';
import type { InterpretationKind, Reading } from './interpret';
import { listEntries } from './list-entries';
import { readQuery } from './normalize';
import { isRatherTime, readPhoneQuery } from './phone-query';
import { createLexicon } from './search-words';
import { createSnippets, type Snippet } from './snippet';

/** One answer of the search. */
export type SearchResult = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly snippet: Snippet;
  readonly url: string;
  /** The number as it is read, for a line. */
  readonly phone?: string;
  readonly line?: Entry['line'];
};

/** Everything that the page and the endpoint say about a query. */
export type SearchAnswer = {
  /** The query as it was read: tidy, and cut when it was too long. */
  readonly query: string;
  readonly cut: boolean;
  readonly interpretation: { readonly kind: InterpretationKind | 'phone'; readonly shown: string };
  readonly results: readonly SearchResult[];
};

type Options = {
  /** Instant of the hours in snippets, epoch ms; without it snippets leave hours out. */
  readonly nowMs?: number;
  /** IANA zone that the visitor chose. */
  readonly zone?: string | undefined;
  /** Nothing but the query as typed: no other layout, no transliteration, no spelling. */
  readonly exact?: boolean;
};

const MOST_RESULTS = 20;
/** Results that score less than this part of the best one only make the list longer. */
const WORTH_SHOWING = 0.12;

/** Answers a query, whatever it holds; the one search of the page and of the endpoint (search.md). */
export function searchSite(raw: string, options: Options = {}): SearchAnswer {
  const { nowMs, zone, exact = false } = options;
  const clocks = { nowMs, zone };
  const { text: query, isCut: cut } = readQuery(raw);
  const phone = readPhoneQuery(query);
  const numbered = phone === undefined ? [] : site().phones(phone.digits, query);
  const words = phone === undefined || numbered.length === 0 ? query : phone.rest;
  if (phone !== undefined && phone.rest === '' && numbered.length > 0) {
    const results = show(numbered, new Set(), clocks);
    return { query, cut, interpretation: { kind: 'phone', shown: query }, results };
  }
  if (phone !== undefined && phone.rest === '' && !isRatherTime(query)) {
    return { query, cut, interpretation: { kind: 'phone', shown: query }, results: [] };
  }
  const { reading, hits } = site().search.find(words, exact);
  const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
  const places = hits.filter(({ score }) => score >= least).map(({ document }) => document);
  return {
    query,
    cut,
    interpretation: {
      kind: reading.kind,
      shown: reading.kind === 'typed' ? query : reading.shown,
    },
    results: show([...new Set([...numbered, ...places])], matchedTerms(reading), clocks),
  };
}

function show(
  places: readonly number[],
  matched: ReadonlySet<number>,
  clocks: Clocks,
): SearchResult[] {
  const { entries, snippets } = site();
  return places.slice(0, MOST_RESULTS).flatMap((place) => {
    const entry = entries[place];
    if (entry === undefined) return [];
    const { id, kind, title, url, line } = entry;
    const snippet = snippets(place, matched, clocks);
    if (line === undefined) return [{ id, kind, title, snippet, url }];
    return [
      { id, kind, title, snippet, url, phone: displayPhone(line.phone, line.displayForm), line },
    ];
  });
}

function matchedTerms({ slots }: Reading): ReadonlySet<number> {
  return new Set(slots.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
}

type Site = ReturnType<typeof buildSite>;
let built: Site | undefined;

/** The index, built when the first query comes: pages that never search do not pay for it. */
function site(): Site {
  built ??= buildSite();
  return built;
}

function buildSite() {
  const entries = listEntries();
  const search = createSearch(entries.map(toDocument), createLexicon(searchWords));
  return {
    entries,
    search,
    phones: createPhoneFinder(entries),
    snippets: createSnippets(entries, search.index),
  };
}
