import type { Provenance } from '@/content';
import { env } from '@/lib/env';
import { daysSinceCheck } from '@/lib/provenance-age';
import { dateInWords } from '@/lib/text/dates';
import { countOf } from '@/lib/text/plural';
import { typeset } from '@/lib/text/typeset';

type ProvenanceNoteProps = {
  provenance: Provenance;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** Days after which a check counts as old. */
  freshnessDays?: number;
};

/** When the facts above were checked, against what, and a plain word when that was long ago (accessibility.md 24). */
export function ProvenanceNote({
  provenance: { checkedOn, source },
  now,
  freshnessDays = env.freshnessDays,
}: ProvenanceNoteProps) {
  const days = daysSinceCheck(checkedOn, now);
  return (
    <>
      <p className="quiet text-small">
        {typeset(`Проверено ${dateInWords(checkedOn)}. Источник: ${source}.`)}
      </p>
      {days > freshnessDays && (
        <p className="aside">
          {`Эти сведения не проверяли ${countOf(days, ['день', 'дня', 'дней'])}. Они могли измениться.`}
        </p>
      )}
    </>
  );
}
