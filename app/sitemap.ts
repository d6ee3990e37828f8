import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env, siteOrigin } from '@/lib/env';
import { listSitePages } from '@/lib/site-pages';

/** Every public page, with the origin that the server was started with, not the one it was built with. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const origin = siteOrigin(env);
  return listSitePages().map((path) => ({ url: `${origin}${path}` }));
}
