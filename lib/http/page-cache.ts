import { remember } from '@/lib/hours/bounded-cache';
import { log, logError } from '@/lib/log';
import { makeCode } from '@/lib/request-stamp';
import { PAGE_KEYS, type PageKey } from './cached-pages';
import type { DrawnPage } from './draw-page';
import type { OwnScripts } from './own-scripts';
import { createEpochs } from './page-epoch';
import { preparePage } from './prepare-page';
import type { Variants } from './variants';

/** A page ready to be sent, true until `untilMs`, epoch ms. */
export type ReadyPage = { variants: Variants; untilMs: number };

type Options = {
  /** Draws a page; the log knows the drawing by this code. */
  draw: (key: PageKey, code: string) => Promise<DrawnPage>;
  nowMs: () => number;
  /** False draws every page anew; what visitors get is the same to the byte. */
  keeps: boolean;
  /** Headers that go with every page, the policy apart. */
  headers: Record<string, string>;
  /** The scripts that pages may load. */
  scripts: OwnScripts;
};

/** A page, or that there is none, with the code by which the log knows why. */
type Filled = { ok: true; page: ReadyPage } | { ok: false; status: 500 | 503; code: string };

/**
 * Whole public pages, kept per status epoch (design.md §2.2): within one, every rendering of a page reads the same. Who
 * asks for a page that is being drawn waits for that drawing. A drawing that fails, or during which the epoch ended, is
 * given to those who waited and never kept.
 */
export function createPageCache({ draw, nowMs, keeps, headers, scripts }: Options) {
  const epochEnd = createEpochs();
  const kept = new Map<PageKey, ReadyPage>();
  const drawings = new Map<string, Promise<Filled>>();

  /** The kept page, undefined when it must be drawn. */
  const find = (key: PageKey): ReadyPage | undefined => {
    const page = kept.get(key);
    return page !== undefined && page.untilMs === epochEnd(nowMs()) ? page : undefined;
  };

  /** Draws the page, once for all who ask within one epoch. */
  const fill = (key: PageKey): Promise<Filled> => {
    const untilMs = epochEnd(nowMs());
    const drawing = `${untilMs} ${key}`;
    const running = drawings.get(drawing);
    if (running !== undefined) return running;
    const filled = drawAndKeep(key, untilMs).finally(() => drawings.delete(drawing));
    if (keeps) drawings.set(drawing, filled);
    return filled;
  };

  const drawAndKeep = async (key: PageKey, untilMs: number): Promise<Filled> => {
    const code = makeCode();
    const drawn = await draw(key, code);
    if (!drawn.ok) return failed({ path: key, code }, drawn.status, drawn.fault, drawn.cause);
    const prepared = await preparePage(drawn.html, { headers, scripts });
    if (!prepared.ok) return failed({ path: key, code }, 500, prepared.fault);
    const page = { variants: prepared.variants, untilMs };
    const isOfOneEpoch = epochEnd(nowMs()) === untilMs;
    if (keeps && isOfOneEpoch) remember(kept, PAGE_KEYS, key, page);
    return { ok: true, page };
  };

  return { find, fill };
}

export type PageCache = ReturnType<typeof createPageCache>;

function failed(
  drawing: { path: string; code: string },
  status: 500 | 503,
  fault: string,
  cause?: unknown,
): Filled {
  if (cause === undefined) log('error', fault, drawing);
  else logError(fault, cause, drawing);
  return { ok: false, status, code: drawing.code };
}
