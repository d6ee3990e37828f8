import { headers } from 'next/headers';
import { cache } from 'react';
import { readSettings } from '@/lib/settings';
import { TARGET_HEADER, type Visitor } from '@/lib/visitor';

/** For whom this page is drawn, read once per request. */
export const pageVisitor = cache(async (): Promise<Visitor> => {
  const asked = await headers();
  return {
    settings: readSettings(asked.get('cookie')),
    target: asked.get(TARGET_HEADER) ?? '/',
  };
});
