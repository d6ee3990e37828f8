import { checklist } from '@/content';
import { typeset } from '@/lib/text/typeset';

/** The seven things to have at hand, each with its hint when `withHints` is set. */
export function ChecklistItems({ withHints = false }: { withHints?: boolean }) {
  return (
    <ol className="list-steps">
      {checklist.items.map(({ id, text, hint }) => (
        <li key={id} id={id}>
          {typeset(text)}
          {withHints && hint !== undefined && <span className="quiet block">{typeset(hint)}</span>}
        </li>
      ))}
    </ol>
  );
}
