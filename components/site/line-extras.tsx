import type { Hotline } from '@/content';
import { lineTicks } from '@/lib/contact/line-ticks';
import { routes } from '@/lib/routes';
import { typeset } from '@/lib/text/typeset';
import { PhoneLink } from './phone-link';
import { TickList } from './tick-list';

/** What single lines ask for beyond the common list, each under the name and the number of its line (facts.md §1). */
export function LineExtras({ lines }: { lines: readonly Hotline[] }) {
  return lines
    .filter(({ prepare }) => prepare.length > 0)
    .map((line) => (
      <section key={line.id} className="line-extras">
        <h3 id={`extras-${line.id}`}>
          <a className="go" href={routes.line(line.id)}>
            {typeset(line.name)}
          </a>
        </h3>
        <PhoneLink line={line} describedBy={`extras-${line.id}`} />
        <TickList items={lineTicks(line)} />
      </section>
    ));
}
