import type { Config } from 'drizzle-kit';

export default {
  dialect: 'postgresql',
  schema: './lib/db/schema.ts',
  out: './lib/db/migrations',
} satisfies Config;
