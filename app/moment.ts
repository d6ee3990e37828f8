import { connection } from 'next/server';
import { cache } from 'react';
import { nowMs } from '@/lib/clock';

/**
 * The instant a whole page speaks of, in epoch ms: read once per request, so that two parts of a page never disagree.
 * Waiting for the connection keeps the page out of any prerender (accessibility.md 35).
 */
export const pageMoment = cache(async (): Promise<number> => {
  await connection();
  return nowMs();
});
