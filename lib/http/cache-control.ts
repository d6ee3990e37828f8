/** A page differs by encoding and by the settings of the visitor, kept in a cookie (lib/settings.ts). */
export const PAGE_VARY = 'Accept-Encoding, Cookie';

/**
 * How long shared caches may keep a page that holds until `untilMs`, asked at `nowMs`, both epoch ms: whole seconds less
 * one, so that no cache that counts in seconds says «открыто» past the change (hours.md 66). Browsers always ask again.
 */
export function pageCacheControl(untilMs: number, nowMs: number): string {
  const seconds = Math.floor((untilMs - nowMs) / 1_000) - 1;
  return seconds < 1 ? 'no-store' : `public, max-age=0, s-maxage=${seconds}, must-revalidate`;
}
