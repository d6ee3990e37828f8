import type { Advice } from '@/content';
import { typeset } from '@/lib/text/typeset';
import { Prose } from './prose';

/** Pieces of advice in reading order: numbered when one follows another, dotted when they stand side by side. */
export function AdviceList({
  advice,
  now,
  zone,
  ordered = false,
}: {
  advice: readonly Advice[];
  now: number;
  zone: string | undefined;
  ordered?: boolean;
}) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={ordered ? 'list-steps' : 'list-dots'}>
      {advice.map(({ id, title, text }) => (
        <li key={id} id={id}>
          <strong>{typeset(title)}</strong>
          <span className="block">
            <Prose text={text} now={now} zone={zone} />
          </span>
        </li>
      ))}
    </List>
  );
}
