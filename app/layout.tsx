import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { service } from '@/content';
import { env, siteOrigin } from '@/lib/env';
import './globals.css';

// Inline, so that the mark in the tab costs no request.
const MARK =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Crect%20width='16'%20height='16'%20rx='3'%20fill='%230f4a54'/%3E%3Cpath%20d='M8%203a5%205%200%201%201-5%205v5h5'%20fill='%23ffd23f'/%3E%3C/svg%3E";

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
      <body>
        {children}
        <script type="module" src="/enhance.js" />
      </body>
    </html>
  );
}
