import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@/app/styles/desk.css';
import '@/app/styles/queue.css';
import '@/app/styles/ticket.css';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The operators' desk: pages of its own style, which no search engine and no citizen is led to. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
