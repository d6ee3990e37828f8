import { z } from 'zod';
import { checklistFaults } from './gate-checklist';
import { ContentError, type Fault } from './gate-fault';
import { hoursFaults, sharedNumberFaults } from './gate-lines';
import { noticeFaults } from './gate-notices';
import { valueAt } from './gate-place';
import { proseFaults } from './gate-prose';
import {
  duplicateFaults,
  idsIn,
  orderFaults,
  orphanFaults,
  referenceFaults,
} from './gate-references';
import { shapeFaults, soundEntries, soundValue } from './gate-shape';
import { templateFaults } from './gate-templates';
import {
  Channel,
  Checklist,
  FaqEntry,
  Guidance,
  Hotline,
  Service,
  Situation,
  Topic,
} from './schema';
import { AccessibilityStatement } from './schema-accessibility';
import { Notice } from './schema-notices';
import { AnswerTemplate } from './schema-templates';
import { CallerZones } from './schema-zones';

const Content = z.strictObject({
  service: Service,
  hotlines: z.array(Hotline).min(1),
  topics: z.array(Topic).min(1),
  situations: z.array(Situation).min(1),
  faq: z.array(FaqEntry).min(1),
  checklist: Checklist,
  channels: z.array(Channel).min(1),
  guidance: Guidance,
  callerZones: CallerZones,
  answerTemplates: z.array(AnswerTemplate).min(1),
  accessibility: AccessibilityStatement,
  notices: z.array(Notice),
});
/** Everything the site says, by the file it is written in. */
export type Content = z.infer<typeof Content>;

/**
 * The content, parsed, checked and frozen to the last leaf.
 * @throws {ContentError} listing every fault, when there is any
 */
export function readContent(raw: unknown): Content {
  const faults = contentFaults(raw);
  if (faults.length > 0) throw new ContentError(faults);
  return deepFreeze(Content.parse(raw));
}

/** All faults of raw content at once (hours.md 51–53); an empty list means that the site may be built. */
export function contentFaults(raw: unknown): Fault[] {
  const known = {
    line: idsIn(valueAt(raw, ['hotlines'])),
    topic: idsIn(valueAt(raw, ['topics'])),
    question: idsIn(valueAt(raw, ['faq'])),
  };
  const lines = soundEntries(Hotline, valueAt(raw, ['hotlines']));
  const topics = soundEntries(Topic, valueAt(raw, ['topics']));
  const situations = soundEntries(Situation, valueAt(raw, ['situations']));
  const faq = soundEntries(FaqEntry, valueAt(raw, ['faq']));
  const templates = soundEntries(AnswerTemplate, valueAt(raw, ['answerTemplates']));
  const notices = soundEntries(Notice, valueAt(raw, ['notices']));
  const shape = shapeFaults(Content, raw);
  return [
    ...shape,
    ...hoursFaults(soundValue(Service, valueAt(raw, ['service'])), lines),
    ...sharedNumberFaults(lines),
    ...duplicateFaults('hotlines', lines),
    ...duplicateFaults('topics', topics),
    ...duplicateFaults('situations', situations),
    ...duplicateFaults('faq', faq),
    ...duplicateFaults('channels', soundEntries(Channel, valueAt(raw, ['channels']))),
    ...duplicateFaults('answerTemplates', templates),
    ...duplicateFaults('notices', notices),
    ...noticeFaults(notices),
    ...nestedDuplicates(raw),
    ...referenceFaults({ topics, situations, faq }, known),
    ...orderFaults(situations),
    ...templateFaults(templates, known.topic),
    ...checklistFaults(soundValue(Checklist, valueAt(raw, ['checklist'])), known.topic),
    ...proseFaults(raw, known),
    // Only of sound content: a broken topic would make its lines look forgotten.
    ...(shape.length === 0 ? orphanFaults(lines, topics, situations) : []),
  ];
}

function nestedDuplicates(raw: unknown): Fault[] {
  const checklist = soundValue(Checklist, valueAt(raw, ['checklist']));
  const guidance = soundValue(Guidance, valueAt(raw, ['guidance']));
  const zones = soundValue(CallerZones, valueAt(raw, ['callerZones']));
  const advice = Object.values(guidance ?? {}).flatMap((list) =>
    list.filter((entry) => typeof entry !== 'string'),
  );
  const zoneIds = [...(zones?.russian ?? []), ...(zones?.abroad ?? [])].map(({ zone }) => ({
    id: zone,
  }));
  return [
    ...duplicateFaults('checklist', [
      ...(checklist?.items ?? []),
      ...(checklist?.forTopics.flatMap(({ extras }) => extras) ?? []),
    ]),
    ...duplicateFaults('guidance', advice),
    ...duplicateFaults('callerZones', zoneIds),
  ];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
