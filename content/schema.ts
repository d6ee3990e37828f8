import { z } from 'zod';
import { CivilDate, DatedException, LineHours, ServiceHours } from './schema-hours';

/** Stable key of an entry, kebab-case. Example: `'domestic-free'`. */
export const Id = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/, 'a kebab-case id of letters and hyphens');

/** A number as it is stored: `+7` and ten digits. Example: `'+78005553535'`. */
export const PhoneE164 = z.string().regex(/^\+7\d{10}$/, 'a Russian number as +7 and ten digits');

/**
 * A Russian sentence or paragraph. Numbers and hours are never typed in it; they are referred to:
 * `{line:domestic-free}` becomes the number as a link, `{page:hours|часы работы}` a link to a page of the site.
 */
export const Prose = z.string().trim().min(1);

const Keyword = z.string().regex(/^[^\p{Lu}]{2,}$/u, 'a word or phrase in lower case');

/** 3 to 6 words by which citizens look for the entry, lower case, each once. */
export const Keywords = z
  .array(Keyword)
  .min(3)
  .max(6)
  .refine((words) => new Set(words).size === words.length, 'each keyword once');

/** Where a fact comes from, and the civil date on which a person checked it. */
export const Provenance = z.strictObject({ source: Prose, checkedOn: CivilDate });
export type Provenance = z.infer<typeof Provenance>;

/** What the caller pays: `not-stated` means that the source names no price, and the page says so. */
export const Cost = z.enum(['free', 'operator-tariff', 'not-stated']);
export type Cost = z.infer<typeof Cost>;

/** The service as a whole: its clock, its hours, its name and its disclaimer. */
export const Service = z.strictObject({
  /** The one zone of every civil time and date in the content (hours.md 8). */
  zone: z.literal('Europe/Moscow'),
  hours: ServiceHours,
  siteName: Prose,
  /** The publisher's disclaimer: `short` for the notice strip, `full` where there is room. */
  disclaimer: z.strictObject({ short: Prose, full: Prose }),
  /** Stands beside a line whose hours are of kind `service`. */
  inheritedHoursNote: Prose,
  provenance: Provenance,
});
export type Service = z.infer<typeof Service>;

/** From where the number can be dialled. */
export const Reach = z.enum(['russia', 'abroad', 'anywhere']);
export type Reach = z.infer<typeof Reach>;

/** One phone line: a number in a context. Two lines may share a number; they are told apart by id and `context`. */
export const Hotline = z.strictObject({
  id: Id,
  /** Heading of the line. Example: `'Единый номер по России'`. */
  name: Prose,
  phone: PhoneE164,
  /** `national` shows 8 800 555-35-35, `international` shows +7 800 555-35-35. */
  displayForm: z.enum(['national', 'international']),
  /** Why two lines may share one number with different hours: the context the number is called from. */
  context: Id,
  /** For whom the line is, as a phrase after «Для кого:». */
  audience: Prose,
  reach: Reach,
  cost: Cost,
  /** Cost and reach in words, beside the number. Example: `'Звонок бесплатный по всей России'`. */
  costNote: Prose,
  hours: LineHours,
  exceptions: z.array(DatedException),
  /** What to have ready for this line, beyond the common checklist. */
  prepare: z.array(Prose),
  /** What else a caller should know, one thought each. */
  notes: z.array(Prose),
  keywords: Keywords,
  provenance: Provenance,
});
export type Hotline = z.infer<typeof Hotline>;

/** Type of question («тип обращения»): its lines in the order of preference. */
export const Topic = z.strictObject({
  id: Id,
  /** Heading, the problem in the citizen's words. */
  name: Prose,
  /** One line that says what belongs here. */
  summary: Prose,
  lineIds: z.array(Id).min(1),
  faqIds: z.array(Id).min(1),
  keywords: Keywords,
});
export type Topic = z.infer<typeof Topic>;

/** How the caller describes themself; selects among the lines (facts.md §3). */
export const Situation = z.strictObject({
  id: Id,
  /** The caller's own words. Example: `'Я за границей'`. */
  name: Prose,
  /** Phrase that continues a topic's heading. Example: `'из-за границы'`. */
  phrase: Prose,
  /** Lines made for this situation, best first; empty means the topic's own. */
  lineIds: z.array(Id),
  /** Lines that serve when every line above is closed, best first. */
  fallbackLineIds: z.array(Id),
  /** `free-first` puts free lines before the others; `as-listed` keeps the order, and `orderReason` says why. */
  order: z.enum(['free-first', 'as-listed']),
  orderReason: Prose.optional(),
  /** Text ways come before any number (a person may be unable to use a phone). */
  textFirst: z.boolean(),
  /** What a caller in this situation should know before dialling. */
  notes: z.array(Prose),
  keywords: Keywords,
});
export type Situation = z.infer<typeof Situation>;

/** A piece of an answer, in reading order. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: Prose }),
  z.strictObject({ kind: z.literal('steps'), items: z.array(Prose).min(2) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(Prose).min(2) }),
]);
export type Block = z.infer<typeof Block>;

/** Question and answer, with an address of its own. */
export const FaqEntry = z.strictObject({
  id: Id,
  question: Prose,
  /** The answer in one or two sentences: first thing read, description of the page. */
  summary: Prose,
  answer: z.array(Block),
  /** The line to call about it, where calling helps. */
  lineId: Id.optional(),
  relatedIds: z.array(Id),
  keywords: Keywords,
  provenance: Provenance,
});
export type FaqEntry = z.infer<typeof FaqEntry>;

/** One thing to have at hand before the call. */
export const ChecklistItem = z.strictObject({
  id: Id,
  text: Prose,
  hint: Prose.optional(),
  keywords: Keywords,
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** What a call about one topic needs: some of the common items first, and things that only this topic asks for. */
export const TopicPreparation = z.strictObject({
  topicId: Id,
  /** Ids of the common items without which this call gets nowhere, the most asked for first. */
  firstIds: z.array(Id).min(1),
  extras: z.array(z.strictObject({ id: Id, text: Prose, hint: Prose })).min(1),
});
export type TopicPreparation = z.infer<typeof TopicPreparation>;

/** What to have at hand, for every call and for each topic, and why it is asked, one thought each. */
export const Checklist = z.strictObject({
  items: z.array(ChecklistItem).min(1),
  forTopics: z.array(TopicPreparation),
  why: z.array(Prose).min(1),
});
export type Checklist = z.infer<typeof Checklist>;

/** Way of contact beside the phone. A channel without an address in the configuration is described, never linked. */
export const Channel = z.strictObject({
  id: z.enum(['chat', 'form', 'email', 'sms', 'messenger', 'app']),
  name: Prose,
  /** When it is the better way. */
  goodFor: z.array(Prose).min(1),
  /** How it works, one thought each. */
  howItWorks: z.array(Prose).min(1),
  /** What to do instead while the configuration holds no address of the channel. */
  withoutAddress: Prose.optional(),
  keywords: Keywords,
});
export type Channel = z.infer<typeof Channel>;

/** A step or a rule of the general advice, findable by itself. */
export const Advice = z.strictObject({
  id: Id,
  title: Prose,
  text: Prose,
  keywords: Keywords,
});
export type Advice = z.infer<typeof Advice>;

/** General advice of the help section, each list in reading order. */
export const Guidance = z.strictObject({
  whenToCall: z.array(Advice).min(1),
  whenToWrite: z.array(Advice).min(1),
  notByPhone: z.array(Advice).min(1),
  insteadOfPhone: z.array(Prose).min(1),
  couldNotGetThrough: z.array(Advice).min(1),
  fromAbroad: z.array(Advice).min(1),
  accessibleLines: z.array(Prose).min(1),
  writtenRequests: z.array(Prose).min(1),
  outsideHours: z.array(Prose).min(1),
  antiFraud: z.array(Prose).min(1),
});
export type Guidance = z.infer<typeof Guidance>;
