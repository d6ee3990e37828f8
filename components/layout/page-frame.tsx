import type { ReactNode } from 'react';
import { SiteNotices } from '@/components/site/site-notices';
import { moscowOffsetAt } from '@/lib/hours/moscow-clock';
import { nextMidnight } from '@/lib/hours/next-midnight';
import type { Visitor } from '@/lib/visitor';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import type { SectionId } from './sections';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type PageFrameProps = {
  /** Instant the whole page speaks of, epoch ms. */
  now: number;
  /** For whom it is drawn. */
  visitor: Visitor;
  /** Section of the menu to which the page belongs. */
  section?: SectionId;
  /** The way to the page; the home page has none. */
  trail?: { parents: Crumb[]; current: string };
  /** Set where the page holds the search in its own text. */
  hasOwnSearch?: boolean;
  /** A way past more than the header, before the usual skip link. */
  firstSkip?: ReactNode;
  children: ReactNode;
};

/** Header, main and footer, the same on every page (accessibility.md 3–5). */
export function PageFrame({
  now,
  visitor,
  section,
  trail,
  hasOwnSearch = false,
  firstSkip,
  children,
}: PageFrameProps) {
  return (
    <>
      <SiteHeader
        visitor={visitor}
        section={section}
        hasSearch={!hasOwnSearch}
        firstSkip={firstSkip}
      />
      <main id="main" tabIndex={-1}>
        <SiteNotices now={now} zone={visitor.settings.zone} />
        {trail && <Breadcrumbs {...trail} />}
        {children}
      </main>
      <SiteFooter now={now} zone={visitor.settings.zone} />
      {/* Empty until public/enhance.js has something to say: a region that comes later may stay unheard. */}
      <p
        role="status"
        className="sr-only"
        data-server-now={now}
        data-day-ends={nextMidnight(now, moscowOffsetAt)}
      />
    </>
  );
}
