import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { service } from '@/content';
import { env, siteOrigin } from '@/lib/env';
import './globals.css';

// Inline, so that the mark in the tab costs no request.
const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230f4a54'/%3E%3Cpath d='M8 3a5 5 0 1 1-5 5v5h5' fill='%23ffd23f'/%3E%3C/svg%3E";

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteOrigin(env)),
    title: { template: `%s — ${service.siteName}`, default: service.siteName },
    icons: { icon: MARK },
    formatDetection: { telephone: false, date: false, address: false, email: false },
    robots:
      env.siteUrl === undefined ? { index: false, follow: false } : { index: true, follow: true },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#0f4a54' },
    { media: '(prefers-color-scheme: dark)', color: '#0c3b44' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ru">
      <body>{children}</body>
    </html>
  );
}
