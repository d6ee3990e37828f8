import type { Metadata } from 'next';
import { service } from '@/content';

type PageWords = { title: string; description: string; path: string };

/** Title, description, canonical address and preview card of one page; `path` counts from the site's root. */
export function pageMetadata({ title, description, path }: PageWords): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: {
      title,
      description,
      url: path,
      siteName: service.siteName,
      locale: 'ru_RU',
      type: 'website',
      images: [{ url: '/open-graph.png', alt: service.siteName }],
    },
  };
}
