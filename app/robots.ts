import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env, siteOrigin } from '@/lib/env';

/** Search engines are let in only where the site knows its public address (facts.md 11). */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  if (env.siteUrl === undefined) return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/health/'] },
    sitemap: `${siteOrigin(env)}/sitemap.xml`,
  };
}
