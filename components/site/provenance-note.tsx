import type { Provenance } from '@/content';
import { dateInWords } from '@/lib/text/dates';

/** When the facts above were checked, and against what (accessibility.md 24). */
export function ProvenanceNote({ provenance }: { provenance: Provenance }) {
  return (
    <p className="quiet text-small">
      {`Проверено ${dateInWords(provenance.checkedOn)}. Источник: ${provenance.source}.`}
    </p>
  );
}
