/**
 * The one door to the content: everything is parsed and checked when this module loads, then frozen. A fault stops the
 * build with a list of all faults. Finders follow one rule: `get…` throws when absent, `find…` returns undefined.
 */
import { readContent } from './gate';
import { readSearchWords } from './gate-synonyms';
import type { FaqEntry, Hotline, Situation, Topic, TopicPreparation } from './schema';
import { sources } from './sources';
import { searchWords as rawSearchWords } from './synonyms';

export type { Content } from './gate';
export { type HoursFault, scheduleFaults } from './gate-hours';
export type { SearchPage, SearchWords } from './gate-synonyms';
export { type PageKey, type ProsePart, parseProse } from './prose';
export type {
  Advice,
  Block,
  Channel,
  Checklist,
  ChecklistItem,
  Cost,
  FaqEntry,
  Guidance,
  Hotline,
  Provenance,
  Reach,
  Service,
  Situation,
  Topic,
  TopicPreparation,
} from './schema';
export type {
  DatedException,
  Interval,
  LineHours,
  Schedule,
  ScheduleInput,
  ServiceException,
  ServiceHours,
  Weekday,
  WeeklyBlock,
  WeeklyHours,
} from './schema-hours';
export type { Notice } from './schema-notices';
export { type AnswerTemplate, NAME_MARK } from './schema-templates';
export type { CallerZone, CallerZones } from './schema-zones';

export const {
  service,
  hotlines,
  topics,
  situations,
  faq,
  checklist,
  channels,
  guidance,
  callerZones,
  answerTemplates,
  accessibility,
  notices,
} = readContent(sources);

/** What people type and what it means, for search. */
export const searchWords = readSearchWords(rawSearchWords, sources);

/** The line with this id, or undefined. */
export function findLine(id: string): Hotline | undefined {
  return hotlines.find((line) => line.id === id);
}

/** The line with this id. @throws when there is none: the id came from code or content, not from a visitor. */
export function getLine(id: string): Hotline {
  return found(findLine(id), 'line', id);
}

/** The topic with this id, or undefined. */
export function findTopic(id: string): Topic | undefined {
  return topics.find((topic) => topic.id === id);
}

/** The topic with this id. @throws when there is none. */
export function getTopic(id: string): Topic {
  return found(findTopic(id), 'topic', id);
}

/** What a call about the topic needs. @throws for an id that no topic has: the gate checks that each topic has one. */
export function getPreparation(topicId: string): TopicPreparation {
  const entry = checklist.forTopics.find((preparation) => preparation.topicId === topicId);
  return found(entry, 'preparation', topicId);
}

/** The caller's situation with this id, or undefined. */
export function findSituation(id: string): Situation | undefined {
  return situations.find((situation) => situation.id === id);
}

/** The caller's situation with this id. @throws when there is none. */
export function getSituation(id: string): Situation {
  return found(findSituation(id), 'situation', id);
}

/** The question with this id, or undefined. */
export function findQuestion(id: string): FaqEntry | undefined {
  return faq.find((entry) => entry.id === id);
}

/** The question with this id. @throws when there is none. */
export function getQuestion(id: string): FaqEntry {
  return found(findQuestion(id), 'question', id);
}

function found<T>(entry: T | undefined, kind: string, id: string): T {
  if (entry === undefined) throw new Error(`content: no ${kind} with id "${id}"`);
  return entry;
}
