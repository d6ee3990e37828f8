import {
  type Block,
  type FaqEntry,
  findSituation,
  type Hotline,
  hotlines,
  type Reach,
  service,
} from '@/content';
import { plainProse } from '@/lib/text/plain-prose';
import { env, siteOrigin } from './env';
import { routes } from './routes';
import { hoursAvailable } from './structured-hours';

const CONTEXT = { '@context': 'https://schema.org' };

const ORGANIZATION = {
  '@type': 'Organization',
  name: service.siteName,
  description: service.disclaimer.full,
  url: address(routes.home()),
};

const AREA_SERVED: Record<Reach, string> = {
  russia: 'RU',
  abroad: 'За пределами России',
  anywhere: 'Россия и другие страны',
};

/**
 * The publisher and all its lines, for pages that list them. Never a GovernmentOrganization (accessibility.md 84).
 * `nowMs` (epoch ms) decides the week of the hours, as everywhere.
 */
export function organization(nowMs: number): object {
  return {
    ...CONTEXT,
    ...ORGANIZATION,
    contactPoint: hotlines.map((line) => contactPoint(line, nowMs)),
  };
}

/** The publisher alone, for the page that opens the site and is weighed by the byte: /lines tells all its lines. */
export function publisher(): object {
  return { ...CONTEXT, ...ORGANIZATION };
}

/** One line, for its own page and for an answer that leads to it. */
export function lineContactPoint(line: Hotline, nowMs: number): object {
  return { ...CONTEXT, ...contactPoint(line, nowMs) };
}

/** A question with its answer, numbers and hours in words. */
export function questionPage(entry: FaqEntry, nowMs: number): object {
  const text = [entry.summary, ...entry.answer.flatMap(sentencesOf)];
  return {
    ...CONTEXT,
    '@type': 'FAQPage',
    url: address(routes.question(entry.id)),
    mainEntity: [
      {
        '@type': 'Question',
        name: plainProse(entry.question, nowMs),
        acceptedAnswer: {
          '@type': 'Answer',
          text: text.map((sentence) => plainProse(sentence, nowMs)).join('\n'),
        },
      },
    ],
  };
}

/** JSON for a script element: no `<` is left, so that no text of the content can end the element. */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function contactPoint(line: Hotline, nowMs: number) {
  return {
    '@type': 'ContactPoint',
    '@id': address(routes.line(line.id)),
    name: line.name,
    description: `Для кого: ${line.audience}. ${line.costNote}.`,
    telephone: line.phone,
    contactType: 'customer support',
    contactOption: contactOptions(line),
    areaServed: AREA_SERVED[line.reach],
    availableLanguage: 'ru',
    url: address(routes.line(line.id)),
    hoursAvailable: hoursAvailable(line, nowMs),
  };
}

function contactOptions(line: Hotline): string[] | undefined {
  const isForHearing = findSituation('hearing')?.lineIds.includes(line.id) ?? false;
  const options = [
    line.cost === 'free' ? 'TollFree' : undefined,
    isForHearing ? 'HearingImpairedSupported' : undefined,
  ].filter((option) => option !== undefined);
  return options.length > 0 ? options : undefined;
}

function sentencesOf(block: Block): string[] {
  return block.kind === 'paragraph' ? [block.text] : block.items;
}

function address(path: string): string {
  return `${siteOrigin(env)}${path}`;
}
