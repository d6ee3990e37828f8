import type { Settings } from './settings';

/** For whom a page is drawn. A page that is kept for all is drawn for a visitor without settings. */
export type Visitor = {
  settings: Settings;
  /** Path and query of the page, to come back to; `/` where the server did not tell. */
  target: string;
};

/** The header by which lib/http tells a page its own address: Next does not. */
export const TARGET_HEADER = 'x-help-centre-target';
