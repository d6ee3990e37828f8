import type { Notice } from './schema-notices';

/** Notices of the day, in the order in which they are shown. One looks like this:
 * { id: 'new-year', from: '2026-12-28', to: '2027-01-08', text: 'В праздники линии закрыты. {page:hours|Особые дни}' }
 */
export const notices: Notice[] = [];
