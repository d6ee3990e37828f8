import type { ReactNode } from 'react';
import { KIND_NAMES } from '@/lib/search/entry';
import type { SearchResult } from '@/lib/search/site-search';
import type { Snippet } from '@/lib/search/snippet';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';
import { StatusLine } from './status-line';

type SearchResultsProps = {
  results: readonly SearchResult[];
  /** Instant the page speaks of, epoch ms. */
  now: number;
  zone: string | undefined;
  /** Where a skip link leads: the next Tab is the first answer. */
  id: string;
};

/** Answers under each other: heading with the link, kind, what fits the query, and for a line its number and state. */
export function SearchResults({ results, now, zone, id }: SearchResultsProps) {
  return (
    <ol className="rows" id={id} tabIndex={-1}>
      {results.map((result) => (
        <li key={`${result.kind}:${result.id}`} className="py-5">
          <SearchResultItem result={result} now={now} zone={zone} />
        </li>
      ))}
    </ol>
  );
}

function SearchResultItem({
  result,
  now,
  zone,
}: {
  result: SearchResult;
  now: number;
  zone: string | undefined;
}) {
  const { id, kind, title, snippet, url, line } = result;
  const titleId = `found-${kind}-${id}`;
  return (
    <>
      <h2 id={titleId} className="text-h3">
        <a href={url}>{typeset(title)}</a>
      </h2>
      <p className="quiet text-small">{KIND_NAMES[kind]}</p>
      {snippet.text !== '' && (
        <p className="max-w-prose">
          <MarkedText snippet={snippet} />
        </p>
      )}
      {line !== undefined && (
        <>
          <PhoneLink line={line} describedBy={titleId} />
          <StatusLine line={line} now={now} zone={zone} />
        </>
      )}
    </>
  );
}

/** A snippet with the words that fit the query in `<mark>`. */
function MarkedText({ snippet: { text, marks } }: { snippet: Snippet }): ReactNode {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    pieces.push(typeset(text.slice(end, from)), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return [...pieces, typeset(text.slice(end))];
}
