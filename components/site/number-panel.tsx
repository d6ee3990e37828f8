import type { Hotline } from '@/content';
import { weekView } from '@/lib/hours/week-view';
import { typeset } from '@/lib/text/typeset';
import { DayStrip } from './day-strip';
import { FraudNotice } from './fraud-notice';
import { PhoneLink } from './phone-link';
import { StatusLine } from './status-line';
import { WeekTable } from './week-table';

type NumberPanelProps = {
  line: Hotline;
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
  /** Heading of the panel; on the line's own page the h1 is its name already. */
  heading?: string;
};

/** Id of the panel, the fragment by which one Tab reaches the number (journey K1). */
export const NUMBER_FRAGMENT = 'nomer';

/** The answer of a page: whose number, whether anyone answers now, the number, its cost, its hours, and what nobody may ask. */
export function NumberPanel({ line, now, zone, heading }: NumberPanelProps) {
  const nameId = heading === undefined ? 'page-title' : `line-${line.id}`;
  // Without a heading of its own the panel is no section of the page, only the first thing under its title.
  const Panel = heading === undefined ? 'div' : 'section';
  return (
    <Panel
      className="panel"
      id={NUMBER_FRAGMENT}
      aria-labelledby={heading === undefined ? undefined : nameId}
    >
      <div className="panel-number">
        {heading !== undefined && <h2 id={nameId}>{typeset(heading)}</h2>}
        <StatusLine line={line} now={now} zone={zone} band />
        <PhoneLink line={line} size="large" describedBy={nameId} />
        <div className="copy" data-copy={line.phone} />
        <p>{typeset(`${line.costNote}.`)}</p>
      </div>
      <div className="panel-hours">
        <WeekTable
          week={weekView(line, now)}
          caption="Часы работы по московскому времени"
          zone={zone}
        />
        <DayStrip line={line} now={now} scale />
      </div>
      <FraudNotice now={now} zone={zone} />
    </Panel>
  );
}
