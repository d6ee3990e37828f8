import {
  type Block,
  callerZones,
  channels,
  checklist,
  faq,
  guidance,
  hotlines,
  type SearchPage,
  type Situation,
  searchWords,
  situations,
  topics,
} from '@/content';
import { routes } from '@/lib/routes';
import type { Entry } from './entry';

/** Everything that can be found, from the content; in the order that breaks ties. */
export function listEntries(): Entry[] {
  return [
    ...lineEntries(),
    ...questionEntries(),
    ...topics.map(
      ({ id, name, summary, keywords }): Entry => ({
        ...{ id, kind: 'topic', title: name, keywords, sentences: [summary] },
        url: routes.topic(id),
      }),
    ),
    ...channels.map(
      ({ id, name, goodFor, howItWorks, keywords }): Entry => ({
        ...{ id, kind: 'channel', title: name, keywords },
        sentences: [...howItWorks, ...goodFor.map((purpose) => `${purpose}.`)],
        url: `${routes.howToReachUs()}#${id}`,
      }),
    ),
    ...searchWords.pages.map(pageEntry),
    ...situations.map(situationEntry),
    ...checklist.items.map(
      ({ id, text, hint, keywords }): Entry => ({
        ...{ id, kind: 'checklist-item', title: text, keywords },
        sentences: hint === undefined ? [] : [hint],
        url: `${routes.beforeYouCall()}#${id}`,
      }),
    ),
    ...adviceEntries(),
  ];
}

function lineEntries(): Entry[] {
  return hotlines.map((line): Entry => {
    const { id, name, keywords, audience, costNote, notes, prepare } = line;
    return {
      ...{ id, kind: 'line', title: name, keywords, line },
      sentences: [
        `${costNote}.`,
        `Для кого: ${audience}.`,
        `Часы работы: {hours:${id}}.`,
        ...notes,
        ...prepare.map((item) => `Приготовьте: ${item.charAt(0).toLowerCase()}${item.slice(1)}.`),
      ],
      url: routes.line(id),
      isSecond: situations.some(({ lineIds }) => lineIds.indexOf(id) > 0),
    };
  });
}

function questionEntries(): Entry[] {
  return faq.map(
    ({ id, question, summary, answer, keywords }): Entry => ({
      ...{ id, kind: 'question', title: question, keywords },
      sentences: [summary, ...answer.flatMap(sentencesOf)],
      url: routes.question(id),
    }),
  );
}

function sentencesOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : block.items;
}

function situationEntry({ id, name, notes, keywords, lineIds, textFirst }: Situation): Entry {
  return {
    ...{ id, kind: 'situation', title: name, keywords, sentences: notes },
    url: situationUrl(id, lineIds[0], textFirst),
  };
}

function situationUrl(id: string, lineId: string | undefined, textFirst: boolean): string {
  if (textFirst) return routes.howToReachUs('accessible');
  if (id === 'abroad') return routes.howToReachUs('from-abroad');
  return lineId === undefined ? routes.lines() : routes.line(lineId);
}

function adviceEntries(): Entry[] {
  const { whenToCall, whenToWrite, notByPhone, couldNotGetThrough, fromAbroad } = guidance;
  return [whenToCall, whenToWrite, notByPhone, couldNotGetThrough, fromAbroad].flat().map(
    ({ id, title, text, keywords }): Entry => ({
      ...{ id, kind: 'advice', title, keywords, sentences: [text] },
      url: `${routes.howToReachUs()}#${id}`,
    }),
  );
}

function pageEntry({ id, title, text, keywords }: SearchPage): Entry {
  return {
    ...{ id, kind: 'page', title, keywords },
    sentences: id === 'hours' ? hoursSentences(text) : [text, ...zoneSentences(id)],
    url: pageUrl(id),
  };
}

/** The general hours first: they are what most people ask for. A line without own hours has them. */
function hoursSentences(text: string): string[] {
  const general = hotlines.filter(({ hours }) => hours.kind === 'service').slice(0, 1);
  return [
    ...general.map(({ id }) => `Общий график: {hours:${id}}, по московскому времени.`),
    text,
    ...hotlines.map(({ id, name }) => `${name}: {hours:${id}}.`),
  ];
}

function zoneSentences(id: SearchPage['id']): string[] {
  if (id !== 'zones') return [];
  return callerZones.russian.map(({ cities, difference }) => `${cities}: ${difference}.`);
}

function pageUrl(id: SearchPage['id']): string {
  switch (id) {
    case 'hours':
      return routes.hours();
    case 'zones':
      return `${routes.hours()}#zones`;
    case 'lines':
      return routes.lines();
    case 'print':
      return routes.print();
    case 'could-not-get-through':
      return routes.couldNotGetThrough();
    case 'how-to-reach-us':
      return routes.howToReachUs();
    case 'request':
      return routes.request();
    case 'request-status':
      return routes.requestStatus();
    case 'settings':
      return routes.settings();
    case 'accessibility':
      return routes.accessibility();
    case 'privacy':
      return routes.privacy();
    default:
      return id satisfies never;
  }
}
