import type { SearchIndex } from './build-index';
import type { Slot } from './read-slots';

/** A slot with what it is worth: how rare its words are, less for words of any trade. */
export type WeighedSlot = Slot & {
  readonly worth: number;
  /** It shows that the query is about this site. */
  readonly isProof: boolean;
};

const COMMON_WORTH = 2.6;
const PASSING_WORTH = 2;
const UNKNOWN_WORTH = 2.2;
const OUTSIDE_WORTH = 4.5;
const SHORT = 3;
const SHORT_PART = 0.2;
const EVERYDAY_PART = 0.25;
const MILD_PART = 0.35;
/** What a word of any trade, or a guess, proves in comparison with a word that names a matter of ours. */
const HINT = 0.4;
const PASSING_PART = 0.7;
/** A word of another trade outweighs one of ours. */
const OTHER_TRADE = 1.3;
const SURE = 0.85;
/** One word of ours answers for a stranger beside it, not for two. */
const STRANGERS_BORNE = 0.7;

/** Worth of every slot. Unknown words weigh like usual ones, the later of many less: a long story has many. */
export function weighSlots(slots: readonly Slot[], index: SearchIndex): WeighedSlot[] {
  let strangers = 0;
  return slots.map((slot) => {
    if (slot.kind === 'outside') return { ...slot, worth: OUTSIDE_WORTH, isProof: false };
    if (slot.alternatives.length > 0) return weighKnown(slot, index);
    strangers += 1;
    return { ...slot, worth: strangeWorth(slot) / strangers, isProof: false };
  });
}

function weighKnown(slot: Slot, index: SearchIndex): WeighedSlot {
  const rarest = slot.alternatives.reduce(
    (most, { terms, weight }) => Math.max(most, weight * meanIdf(terms, index)),
    0,
  );
  const most = mostWorth(slot, index);
  const isProof = most === Number.POSITIVE_INFINITY && slot.quality >= SURE;
  return { ...slot, worth: Math.min(rarest, most) * Math.sqrt(slot.span ?? 1), isProof };
}

function strangeWorth({ length, quality, isMild }: Slot): number {
  if (isMild) return UNKNOWN_WORTH * MILD_PART;
  if (length <= SHORT) return UNKNOWN_WORTH * SHORT_PART;
  return quality > 0 ? UNKNOWN_WORTH * EVERYDAY_PART : UNKNOWN_WORTH;
}

/** How surely a query is about what this site knows. */
export type Topicality = 'ours' | 'perhaps' | 'not-ours';

/**
 * «Паспорт» is ours; «заказать» could be anything: beside a stranger («заказать такси») it is not, and alone or with its
 * like only if one answer covers them. What counts is how telling the words are, not how rare they are in our texts.
 */
export function topicalityOf(slots: readonly WeighedSlot[]): Topicality {
  const others = OTHER_TRADE * slots.filter(({ kind }) => kind === 'outside').length;
  const strange = sumOf(slots, strangenessOf);
  const hints = HINT * sumOf(slots, hintOf);
  const proofs = slots.filter(({ isProof }) => isProof).length;
  if (proofs === 0) return hints > 0 && hints >= strange + others ? 'perhaps' : 'not-ours';
  return proofs + hints > strange * STRANGERS_BORNE + others ? 'ours' : 'not-ours';
}

function strangenessOf({ kind, alternatives, worth }: WeighedSlot): number {
  return kind === 'outside' || alternatives.length > 0 ? 0 : worth / UNKNOWN_WORTH;
}

/** A word that no title and no keyword has says less. */
function hintOf({ alternatives, isProof, quality, worth }: WeighedSlot): number {
  if (isProof || alternatives.length === 0) return 0;
  return worth > PASSING_WORTH ? quality : quality * PASSING_PART;
}

function sumOf(slots: readonly WeighedSlot[], part: (slot: WeighedSlot) => number): number {
  return slots.reduce((sum, slot) => sum + part(slot), 0);
}

/** A rare word is worth much only when it names a matter of ours. */
function mostWorth(slot: Slot, index: SearchIndex): number {
  if (!isNamed(slot, index)) return PASSING_WORTH;
  return slot.kind === 'common' ? COMMON_WORTH : Number.POSITIVE_INFINITY;
}

function isNamed({ alternatives }: Slot, { postings }: SearchIndex): boolean {
  return alternatives.some(({ terms }) => terms.every((term) => postings[term]?.isNamed));
}

function meanIdf(terms: readonly number[], { postings }: SearchIndex): number {
  let sum = 0;
  for (const term of terms) sum += postings[term]?.idf ?? 0;
  return terms.length === 0 ? 0 : sum / terms.length;
}
