import type { ReactNode } from 'react';
import '@/app/styles/request-form.css';
import '@/app/styles/request-page.css';

/** Pages of written requests; their style sheet travels with them alone. */
export default function RequestLayout({ children }: { children: ReactNode }) {
  return children;
}
