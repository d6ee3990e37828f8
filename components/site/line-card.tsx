import type { Hotline } from '@/content';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';
import { StatusLine } from './status-line';

/** One line in short: name, number, state, cost. */
export function LineCard({
  line,
  now,
  zone,
}: {
  line: Hotline;
  now: number;
  zone: string | undefined;
}) {
  const nameId = `card-${line.id}`;
  return (
    <div className="card max-w-prose">
      <a className="name" href={routes.line(line.id)} id={nameId}>
        {typeset(line.name)}
      </a>
      <PhoneLink line={line} describedBy={nameId} />
      <StatusLine line={line} now={now} zone={zone} />
      <p className="quiet">{typeset(`${line.costNote}.`)}</p>
    </div>
  );
}
