import { typeset } from '@/lib/text/typeset';

/** A thing to have at hand; `id` names it on every page, so that a tick made on one is seen on the others. */
export type TickItem = { id: string; text: string; hint?: string | undefined };

type TickListProps = {
  items: readonly TickItem[];
  /** Compact lists leave the hints to the page of the checklist. */
  withHints?: boolean;
};

/**
 * Things to have at hand as boxes to tick. The boxes belong to no form, so nothing can be sent; public/enhance/ticks.js
 * keeps the ticks on the device. On paper each thing has a line to write on (accessibility.md 83).
 */
export function TickList({ items, withHints = false }: TickListProps) {
  return (
    <ul className="ticks">
      {items.map(({ id, text, hint }) => {
        const hintId = withHints && hint !== undefined ? `hint-${id}` : undefined;
        return (
          <li key={id} id={id}>
            <input type="checkbox" id={`tick-${id}`} data-tick={id} aria-describedby={hintId} />
            <label htmlFor={`tick-${id}`}>{typeset(text)}</label>
            {withHints && hint !== undefined && (
              <span className="quiet" id={hintId}>
                {typeset(hint)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
