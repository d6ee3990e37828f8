import { existsSync } from 'node:fs';

// `next build` and `next dev` read .env by themselves; the site's own server has to do it before lib/env looks.
// Variables that are already set win.
if (existsSync('.env')) process.loadEnvFile('.env');
