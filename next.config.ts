import type { NextConfig } from 'next';
// Imported for its check as well: a wrong environment stops `next build` and `next dev` here.
import './lib/env';

const config: NextConfig = {
  poweredByHeader: false,
  // lib/http compresses: a kept page once and as well as can be, everything else as it goes out.
  compress: false,
  reactStrictMode: true,
  typedRoutes: true,
  devIndicators: false,
  // A title that streams in later is missing from the head when scripts are off.
  htmlLimitedBots: /.*/,
  // Plain <img> only: nothing here is worth an optimiser that answers any address.
  images: { unoptimized: true },
  // Other lock files above the project would otherwise be taken for its root.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // The embedded store finds its WebAssembly beside its own files.
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  experimental: { inlineCss: true },
  // A topic's own page is already the answer for callers in Russia.
  redirects: async () => [
    { source: '/topics/:id/russia', destination: '/topics/:id', permanent: true },
  ],
};

export default config;
