import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { OwnStyle } from '@/components/layout/own-style';
import { service } from '@/content';
import { env, siteOrigin } from '@/lib/env';
import { areUsual, viewAttributes } from '@/lib/settings';
import { pageVisitor } from './visitor';
import './globals.css';

// Inline, so that the mark in the tab costs no request.
const MARK =
  'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220,0,16,16%22%3E%3Crect%20width=%2216%22%20height=%2216%22%20rx=%223%22%20fill=%22%230f4a54%22/%3E%3Cpath%20d=%22M8,3a5,5,0,1,1-5,5v5h5%22%20fill=%22%23ffd23f%22/%3E%3C/svg%3E';

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteOrigin(env)),
    title: { template: `%s — ${service.siteName}`, default: service.siteName },
    icons: { icon: MARK },
    formatDetection: { telephone: false, date: false, address: false, email: false },
    // To be found and followed goes without saying.
    ...(env.siteUrl === undefined && { robots: { index: false, follow: false } }),
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

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { settings } = await pageVisitor();
  return (
    <html lang="ru" {...viewAttributes(settings)}>
      <body>
        {!areUsual(settings) && <OwnStyle name="view" />}
        {children}
        <script type="module" src="/enhance.js" />
      </body>
    </html>
  );
}
