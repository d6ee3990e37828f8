import type { Situation } from '@/content';

type SituationLinksProps = {
  situations: readonly Situation[];
  /** Address to which a situation leads. */
  hrefOf: (situation: Situation) => string;
  /** Id of the situation that the page already speaks of. */
  currentId?: string;
};

/** The caller's situation as plain links: choosing one changes the number by an ordinary page load. */
export function SituationLinks({ situations, hrefOf, currentId }: SituationLinksProps) {
  return (
    <ul className="chips">
      {situations.map((situation) => (
        <li key={situation.id}>
          <a
            href={hrefOf(situation)}
            aria-current={situation.id === currentId ? 'true' : undefined}
          >
            {situation.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
