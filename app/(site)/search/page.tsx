import type { Metadata } from 'next';
import { cache } from 'react';
import { pageMoment } from '@/app/moment';
import { pageMetadata } from '@/app/page-metadata';
import { pageVisitor } from '@/app/visitor';
import { PageFrame } from '@/components/layout/page-frame';
import { PageScript } from '@/components/layout/page-script';
import { NothingFound } from '@/components/site/nothing-found';
import { SearchAdvice } from '@/components/site/search-advice';
import { SearchForm } from '@/components/site/search-form';
import { SearchReading } from '@/components/site/search-reading';
import { SearchResults } from '@/components/site/search-results';
import { routes } from '@/lib/routes';
import { searchHeading } from '@/lib/search/heading';
import { searchSite } from '@/lib/search/site-search';

type SearchPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const TITLE = 'Поиск';
/** Id of the list, where the skip link leads. */
const ANSWERS = 'answers';

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const answer = await answerTo(searchParams);
  const title = answer.query === '' ? TITLE : searchHeading(answer);
  return {
    ...pageMetadata({
      title,
      description: 'Ответы, телефоны и часы работы по вашим словам.',
      path: routes.search(),
    }),
    // Every query is an address: a search engine would walk them without end.
    ...(answer.query !== '' && { robots: { index: false, follow: true } }),
  };
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const now = await pageMoment();
  const visitor = await pageVisitor();
  const answer = await answerTo(searchParams);
  const { query, results } = answer;
  const isAsked = query !== '';
  // The form stands above what changes with it, so that it stays where it is while the list follows the typing; a skip
  // link of its own leads past it to the first answer (journey K4).
  return (
    <PageFrame
      now={now}
      visitor={visitor}
      hasOwnSearch
      firstSkip={
        results.length > 0 && (
          <a className="skip" href={`#${ANSWERS}`} data-search-skip>
            К ответам
          </a>
        )
      }
    >
      <div className="wrap page">
        <SearchForm query={query} />
        <h1 className={isAsked ? 'wrap-anywhere' : 'sr-only'} data-search-heading>
          {isAsked ? searchHeading(answer) : TITLE}
        </h1>
        <div data-search-results>
          {isAsked && <SearchReading answer={answer} />}
          {results.length > 0 && (
            <SearchResults results={results} now={now} zone={visitor.settings.zone} id={ANSWERS} />
          )}
          {isAsked && results.length === 0 && (
            <NothingFound query={query} now={now} zone={visitor.settings.zone} />
          )}
          {!isAsked && <SearchAdvice />}
        </div>
      </div>
      <PageScript name="search" />
    </PageFrame>
  );
}

/** One answer for the title and the page. */
async function answerTo(searchParams: SearchPageProps['searchParams']) {
  const { q, exact } = await searchParams;
  const { settings } = await pageVisitor();
  return search(firstOf(q), firstOf(exact) === '1', await pageMoment(), settings.zone);
}

const search = cache((query: string, exact: boolean, nowMs: number, zone: string | undefined) =>
  searchSite(query, { exact, nowMs, zone }),
);

function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
