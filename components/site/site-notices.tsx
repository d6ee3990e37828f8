import { type Notice, notices } from '@/content';
import { listCurrent } from '@/lib/list-current';
import { Prose } from './prose';

type SiteNoticesProps = {
  /** Instant the page speaks of, epoch ms. */
  now: number;
  /** IANA zone that the visitor chose. */
  zone: string | undefined;
  /** All notices of the content, those of other days too. */
  entries?: readonly Notice[];
};

/** Notices of the day at the top of a page's content; on most days there is nothing. */
export function SiteNotices({ now, zone, entries = notices }: SiteNoticesProps) {
  return listCurrent(entries, now).map(({ id, text }) => (
    <div key={id} className="wrap">
      <p className="aside">
        <Prose text={text} now={now} zone={zone} />
      </p>
    </div>
  ));
}
